import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";

/** Whose order, and which member acts. */
export interface OwnOrderRef {
  orderId: string;
  sellerId: string;
  memberId: string;
}

/** What happened to an order for the first time; later times change nothing. */
interface Noted {
  seen?: true;
  accepted?: true;
  cancelReason?: string;
}

/**
 * Writes down how a shop deals with an order. One statement, because several members of a shop open the same order
 * at the same moment. What was seen or taken on stays so: only a reason may be written anew.
 */
export async function noteHandling(
  container: MedusaContainer,
  { orderId, sellerId, memberId }: OwnOrderRef,
  { seen, accepted, cancelReason }: Noted,
): Promise<void> {
  const now = new Date();
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into seller_order (id, order_id, seller_id, seen_at, accepted_at, accepted_by, cancel_reason)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (order_id) where deleted_at is null do update set
       seen_at = coalesce(seller_order.seen_at, excluded.seen_at),
       accepted_by = case when seller_order.accepted_at is null then excluded.accepted_by else seller_order.accepted_by end,
       accepted_at = coalesce(seller_order.accepted_at, excluded.accepted_at),
       cancel_reason = coalesce(excluded.cancel_reason, seller_order.cancel_reason),
       updated_at = now()
     where (seller_order.seen_at is null and excluded.seen_at is not null)
       or (seller_order.accepted_at is null and excluded.accepted_at is not null)
       or excluded.cancel_reason is not null`,
    [
      generateEntityId("", "selord"),
      orderId,
      sellerId,
      seen ? now : null,
      accepted ? now : null,
      accepted ? memberId : null,
      cancelReason ?? null,
    ],
  );
}

/** Remembers that a member has opened an order; the first time counts. */
export async function markSeen(container: MedusaContainer, order: OwnOrderRef): Promise<void> {
  await noteHandling(container, order, { seen: true });
}

/** Remembers that a shop works on an order; said by whoever packs or sends it without taking it on first. */
export async function markTakenOn(container: MedusaContainer, order: OwnOrderRef): Promise<void> {
  await noteHandling(container, order, { seen: true, accepted: true });
}
