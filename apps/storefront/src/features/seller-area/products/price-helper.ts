/** What goes into one piece and what should be left of it. */
export interface PriceParts {
  /** Whole rupiah each. */
  material: number;
  labour: number;
  packaging: number;
  other: number;
  /** Of the price, in percent. */
  margin: number;
  /** What paying, selling or an agent costs, of the price, in percent. */
  fee: number;
}

export interface HelpedPrice {
  /** Whole rupiah a piece costs to make. */
  cost: number;
  /** Price that leaves the margin, rounded up to what people pay with. */
  price: number;
  /** Of that price, whole rupiah. */
  fee: number;
  left: number;
}

/** Prices end in this many rupiah. */
const STEP = 500;
/** Beyond this share a price means nothing any more. */
const MOST_SHARE = 90;

/**
 * The price that covers cost and fee and leaves the margin: cost / (1 − margin − fee).
 * @returns null while nothing has been filled in, or margin and fee leave nothing for the cost
 */
export function helpedPrice(parts: PriceParts): HelpedPrice | null {
  const cost = parts.material + parts.labour + parts.packaging + parts.other;
  const share = parts.margin + parts.fee;
  if (cost <= 0 || parts.margin < 0 || parts.fee < 0 || share > MOST_SHARE) return null;
  const price = Math.ceil((cost * 100) / (100 - share) / STEP) * STEP;
  const fee = Math.round((price * parts.fee) / 100);
  return { cost, price, fee, left: price - cost - fee };
}

/**
 * What is left of a price, and how much of it that is.
 * @returns whole rupiah (below zero: every piece loses money) and whole percent; null without price or cost
 */
export function whatIsLeft(
  price: number | null,
  cost: number | null,
): { rupiah: number; percent: number } | null {
  if (price === null || cost === null || price <= 0) return null;
  return { rupiah: price - cost, percent: Math.round(((price - cost) * 100) / price) };
}
