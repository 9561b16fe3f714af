import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { groupLock } from "../order-group/read-group";
import { settleGroup } from "../order-group/settle-group";
import { readAgain } from "./check-online-payment";
import { onlinePayments } from "./online-payments";

/** What an event is about: a hint where to look, nothing more. */
export interface OnlineEvent {
  intentId: string | null;
  /** The order group that the event itself names. */
  groupId: string | null;
}

/**
 * Looks at the payment that an event tells of. It is written down how that stands, which the event's sender waits
 * for; what follows from it is carried out too, but a failure there is the job's to make good, not the sender's.
 */
export async function heedOnlineEvent(container: MedusaContainer, event: OnlineEvent): Promise<void> {
  const groupId = await groupOf(container, event);
  if (groupId === null) return;
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    await readAgain(container, groupId);
    try {
      await settleGroup(container, groupId);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The payment of ${groupId} is noted but not settled: ${reason}`);
    }
  });
}

async function groupOf(
  container: MedusaContainer,
  { intentId, groupId }: OnlineEvent,
): Promise<string | null> {
  if (intentId === null) return null;
  const online = onlinePayments(container);
  const [known] = await online.listOnlinePayments({ outside_id: intentId }, { take: 1 });
  if (known) return known.order_group_id;
  // Opened, but the answer never came: the event brings the id.
  const unopened = groupId === null ? null : await online.paymentOf(groupId);
  if (unopened?.outside_id !== null || unopened === null) return null;
  const outside = await online.outside().read(intentId);
  if (outside.groupId !== unopened.order_group_id) return null;
  await online.mark(unopened, outside);
  return unopened.order_group_id;
}
