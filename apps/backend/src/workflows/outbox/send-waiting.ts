import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { DeliveryError } from "../../mail/mail";
import { letterHtml, letterText } from "../../messages/letter";
import { writeLetter } from "../../messages/write-letter";
import type { MessageChannel } from "../../modules/messages/domain/message";
import { nextAttempt } from "../../modules/messages/domain/retry";
import type { Sql } from "../order-group/shared-transaction";
import {
  claimMessage,
  endClaim,
  noteHandOver,
  takeBackAbandoned,
  type ClaimedMessage,
  type Ending,
} from "./claim-message";
import { carriersFromEnv, type Carriers } from "./carriers";
import { ringMember } from "./ring-member";

/** At most so many in a round, so that a round after a long stop ends too. */
const BATCH = 100;

/** How the messages of one round ended. */
export type SendReport = Record<Ending["status"], number>;

/**
 * Sends what waits, one after another. Any number of processes may do so at once: each message is claimed by one of
 * them, and one that dies while sending leaves it to `takeBackAbandoned`.
 */
export async function sendWaiting(
  container: MedusaContainer,
  carriers: Carriers = carriersFromEnv(),
): Promise<SendReport> {
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const report: SendReport = { sent: 0, waiting: 0, failed: 0, skipped: 0 };
  await takeBackAbandoned(sql);
  const open = new Set<MessageChannel>(["mail", "push"]);
  for (let count = 0; count < BATCH && open.size > 0; count += 1) {
    const message = await claimMessage(sql, [...open]);
    if (!message) break;
    const ending = await attempt(container, sql, message, carriers);
    await endClaim(sql, message, ending);
    report[ending.status] += 1;
    // Out of reach for this one is out of reach for the others, which are not to wait for as long each.
    if (ending.status === "waiting") open.delete(message.channel);
  }
  return report;
}

async function attempt(
  container: MedusaContainer,
  sql: Sql,
  message: ClaimedMessage,
  carriers: Carriers,
): Promise<Ending> {
  const beforeHandOver = () => noteHandOver(sql, message);
  try {
    return message.channel === "push"
      ? await ringMember(container, message, carriers.push, beforeHandOver)
      : await mail(container, message, carriers.mail, beforeHandOver);
  } catch (error) {
    const ending = endingOf(error, message.attempts);
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    // Ids and the server's words; never the address.
    logger.warn(
      `Message ${message.id} (${message.template}) was not sent: ${ending.status}; ${ending.error}`,
    );
    return ending;
  }
}

async function mail(
  container: MedusaContainer,
  message: ClaimedMessage,
  carrier: Carriers["mail"],
  beforeHandOver: () => Promise<void>,
): Promise<Ending> {
  if (carrier === null) return { status: "skipped", error: "No mail server: SMTP_URL is not set." };
  const written = await writeLetter(container, message);
  if (!written) return { status: "skipped", error: "There is no address to write to." };
  const { to, locale, letter } = written;
  await carrier.deliver(
    {
      id: message.id,
      to,
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter, locale),
    },
    beforeHandOver,
  );
  return { status: "sent" };
}

function endingOf(error: unknown, attempts: number): Exclude<Ending, { status: "sent" }> {
  const said = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
  const outcome = error instanceof DeliveryError ? error.outcome : "temporary";
  if (outcome === "permanent") return { status: "failed", error: `Refused: ${said}` };
  if (outcome === "unknown") {
    return {
      status: "failed",
      error: `Handed over, but no answer came; nobody knows whether it arrived: ${said}`,
    };
  }
  const next = nextAttempt(attempts, new Date());
  return next === null
    ? { status: "failed", error: `Given up: ${said}` }
    : { status: "waiting", error: said, next };
}
