/** Money is whole rupiah everywhere; only the Stripe boundary counts in hundredths. */

const rupiahFormat = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/**
 * Formats whole rupiah as people write them on a market stall.
 * @param rupiah whole rupiah; throws on fractions, because a fraction means a bug upstream
 * @returns e.g. `Rp25.000`
 */
export function formatRupiah(rupiah: number): string {
  assertWholeRupiah(rupiah);
  return rupiah < 0 ? `-Rp${rupiahFormat.format(-rupiah)}` : `Rp${rupiahFormat.format(rupiah)}`;
}

/** Throws a RangeError unless the amount is a safe whole number of rupiah. */
export function assertWholeRupiah(rupiah: number): void {
  if (!Number.isSafeInteger(rupiah)) {
    throw new RangeError(`Expected whole rupiah, got ${rupiah}`);
  }
}

/**
 * Splits an amount in proportion to weights by largest remainder, so that the parts always add up
 * to the whole. Ties go to the earlier part.
 * @param total whole rupiah, zero or more
 * @param weights non-negative numbers; when all are zero the amount is split evenly
 * @returns whole rupiah, one part per weight
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): number[] {
  assertWholeRupiah(total);
  if (total < 0) throw new RangeError(`Cannot split a negative amount: ${total}`);
  if (weights.length === 0) {
    if (total === 0) return [];
    throw new RangeError("Cannot split an amount over no parts");
  }
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError("Weights must be whole numbers, zero or more");
  }
  const effective = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  // BigInt keeps amount × weight exact beyond 2^53.
  const sum = effective.reduce((acc, weight) => acc + BigInt(weight), 0n);
  const shares = effective.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, floor: product / sum, remainder: product % sum };
  });
  const parts = shares.map((share) => Number(share.floor));
  let missing = total - parts.reduce((acc, part) => acc + part, 0);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (missing === 0) break;
    parts[share.index] = (parts[share.index] ?? 0) + 1;
    missing -= 1;
  }
  return parts;
}

/**
 * Price per 100 grams, rounded to the nearest rupiah; null when the net weight is unknown.
 * @param rupiah whole rupiah
 * @param netWeightGrams grams
 */
export function pricePer100Grams(rupiah: number, netWeightGrams: number | null): number | null {
  if (netWeightGrams === null || netWeightGrams <= 0) return null;
  return Math.round((rupiah * 100) / netWeightGrams);
}
