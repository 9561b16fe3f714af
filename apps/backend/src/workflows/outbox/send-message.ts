import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { MESSAGES_MODULE } from "../../modules/messages";
import type { NewMessage } from "../../modules/messages/domain/message";
import type MessagesModuleService from "../../modules/messages/service";
import type { Sql } from "../order-group/shared-transaction";
import { writeMessages } from "./write-messages";

/**
 * Puts messages into the outbox; the sending job takes them from there. Inside a shared transaction use
 * `writeMessages` with its connection, inside a workflow `sendMessageStep`.
 * @returns ids of the messages that were not there before
 */
export async function sendMessage(
  container: MedusaContainer,
  ...messages: readonly NewMessage[]
): Promise<string[]> {
  const connection: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return writeMessages(connection, messages);
}

/** `sendMessage` as a step: what has not left is taken back when a later step fails. */
export const sendMessageStep = createStep(
  "send-message",
  async ({ messages }: { messages: NewMessage[] }, { container }) => {
    const written = await sendMessage(container, ...messages);
    return new StepResponse(written, written);
  },
  async (written, { container }) => {
    if (!written || written.length === 0) return;
    const service = container.resolve<MessagesModuleService>(MESSAGES_MODULE);
    // What the job has taken meanwhile is out of reach.
    const waiting = await service.listOutboxMessages(
      { id: written, status: ["waiting"] },
      { select: ["id"] },
    );
    const inApp = await service.listOutboxMessages({ id: written, channel: ["in_app"] }, { select: ["id"] });
    await service.deleteOutboxMessages([...waiting, ...inApp].map(({ id }) => id));
  },
);
