import type { Parcel } from "./rate-table";

/** Goods as Medusa hands them to whoever prices their delivery. */
export interface PricedGoods {
  quantity?: unknown;
  /** Grams, and centimetres of the sides. */
  variant?: {
    weight?: number | null;
    length?: number | null;
    height?: number | null;
    width?: number | null;
  } | null;
  product?: { weight?: number | null; categories?: ({ id: string } | null)[] | null } | null;
}

/** What the rate table must know of goods; a volume needs all three sides. */
export function parcelOf(
  { quantity, variant, product }: PricedGoods,
  frozenCategoryId: string | null,
): Parcel {
  const sides = [variant?.length, variant?.width, variant?.height];
  return {
    quantity: Number(quantity),
    grams: variant?.weight ?? product?.weight ?? null,
    cm3: sides.reduce<number | null>((volume, side) => (volume && side ? volume * side : null), 1),
    frozen: (product?.categories ?? []).some((category) => category?.id === frozenCategoryId),
  };
}
