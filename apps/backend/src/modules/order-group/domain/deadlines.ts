import {
  endOfLegalDate,
  legalDateOf,
  type LegalDate,
  PAYMENT_METHODS,
  type OrderState,
  type SellerOrderDeadline,
} from "@gerai/contracts";

/** How much time makers have. Being late cancels nothing; it shows on the maker's page. */
export interface DeadlineRules {
  /** From the moment the maker could begin until the order is taken on. */
  acceptHours: number;
  /** Working days, Monday to Friday, from then until the parcel has left or lies ready; the last day counts whole. */
  handOffWorkingDays: number;
}

/** What is to be done by when. */
export interface Deadline {
  for: SellerOrderDeadline;
  at: Date;
}

const DAY = 86_400_000;

/**
 * Since when a maker could work on an order: paid, or placed where money changes hands with the goods.
 * @param restsUntil last day of the holiday on which the shop sold for afterwards
 */
export function workableSince(
  group: {
    payment_provider_id: string;
    created_at: Date | string;
    paid_at: Date | string | null;
  },
  restsUntil: LegalDate | null,
): Date | null {
  const method = Object.hasOwn(PAYMENT_METHODS, group.payment_provider_id)
    ? PAYMENT_METHODS[group.payment_provider_id]
    : undefined;
  const since = method?.startsAs === "pay_on_handover" ? group.created_at : group.paid_at;
  if (since === null) return null;
  return latest(new Date(since), restsUntil === null ? null : endOfLegalDate(restsUntil));
}

/** The next deadline of an order; null where nobody waits for its maker. */
export function deadlineOf(
  order: { state: OrderState; since: Date | null; acceptedAt: Date | null },
  rules: DeadlineRules,
): Deadline | null {
  const { state, since, acceptedAt } = order;
  if (since === null || (state !== "new" && state !== "packed")) return null;
  if (state === "new" && acceptedAt === null) {
    return { for: "accept", at: new Date(since.getTime() + rules.acceptHours * 3_600_000) };
  }
  return { for: "hand_off", at: endOfWorkingDay(latest(since, acceptedAt), rules.handOffWorkingDays) };
}

function latest(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one;
}

/** The end of the last of so many working days after the day of an instant, in Jakarta; public holidays count as working days. */
function endOfWorkingDay(from: Date, days: number): Date {
  let at = from;
  for (let left = days; left > 0;) {
    at = new Date(at.getTime() + DAY);
    if (isWorkingDay(at)) left -= 1;
  }
  return endOfLegalDate(legalDateOf(at));
}

function isWorkingDay(instant: Date): boolean {
  const day = new Date(`${legalDateOf(instant)}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}
