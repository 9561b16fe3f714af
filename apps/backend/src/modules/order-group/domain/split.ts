/** A discount on a line, as Medusa computes it; may carry fractions of a rupiah. */
export interface Discount {
  code: string;
  amount: number;
}

/** A line of the basket. Prices are all-in whole rupiah. */
export interface BasketLine {
  id: string;
  sellerId: string;
  unitPrice: number;
  quantity: number;
  discounts: readonly Discount[];
}

/** Delivery of one maker's goods. */
export interface BasketDelivery {
  sellerId: string;
  amount: number;
}

/** What one maker's part of the basket costs, in whole rupiah. */
export interface Share {
  sellerId: string;
  lines: { id: string; discounts: Discount[] }[];
  itemsTotal: number;
  discountTotal: number;
  shippingTotal: number;
  total: number;
}

/**
 * Splits a basket into one share per maker, in the order in which the makers first appear.
 * @throws RangeError when prices are not whole rupiah or quantities not whole pieces
 */
export function splitBasket(lines: readonly BasketLine[], deliveries: readonly BasketDelivery[]): Share[] {
  for (const line of lines) {
    assertWhole(line.unitPrice, `price of ${line.id}`);
    assertWhole(line.quantity, `quantity of ${line.id}`);
  }
  for (const delivery of deliveries) assertWhole(delivery.amount, `delivery of ${delivery.sellerId}`);
  const discounts = wholeDiscounts(lines);
  const sellers = [...new Set(lines.map((line) => line.sellerId))];
  return sellers.map((sellerId) => {
    const own = lines.filter((line) => line.sellerId === sellerId);
    const shareLines = own.map(({ id }) => ({ id, discounts: discounts.get(id) ?? [] }));
    const itemsTotal = sum(own.map(lineTotal));
    const discountTotal = sum(shareLines.flatMap((line) => line.discounts.map(({ amount }) => amount)));
    const shippingTotal = sum(deliveries.filter((one) => one.sellerId === sellerId).map((one) => one.amount));
    return {
      sellerId,
      lines: shareLines,
      itemsTotal,
      discountTotal,
      shippingTotal,
      total: itemsTotal - discountTotal + shippingTotal,
    };
  });
}

/** What is needed of a line to make its discounts whole. */
export type DiscountedLine = Pick<BasketLine, "id" | "unitPrice" | "quantity" | "discounts">;

interface Part {
  line: DiscountedLine;
  code: string;
  whole: number;
  fraction: number;
}

/**
 * Makes every discount whole by largest remainder per code, so that a code gives the rounded sum of what Medusa
 * computed for it. No line falls below zero: a rupiah that fits on no line of its code is not given. Whole
 * discounts stay as they are, so basket and placement may both ask.
 * @returns the discounts of every line by its id, without those that came to nothing
 */
export function wholeDiscounts(lines: readonly DiscountedLine[]): Map<string, Discount[]> {
  const room = new Map(lines.map((line) => [line.id, lineTotal(line)]));
  /** Takes at most so much off a line and says how much it was. */
  const take = ({ id }: DiscountedLine, rupiah: number): number => {
    const left = room.get(id) ?? 0;
    const taken = Math.min(rupiah, left);
    room.set(id, left - taken);
    return taken;
  };
  const parts = lines.flatMap((line): Part[] =>
    line.discounts.map(({ code, amount }) => {
      if (!(amount >= 0)) throw new RangeError(`Discount ${code} of ${line.id} is ${amount}`);
      const whole = Math.floor(amount);
      return { line, code, whole: take(line, whole), fraction: amount - whole };
    }),
  );
  for (const code of new Set(parts.map((part) => part.code))) {
    const ofCode = parts.filter((part) => part.code === code);
    let missing = Math.round(sum(ofCode.map((part) => part.fraction)));
    for (const part of ofCode.toSorted((a, b) => b.fraction - a.fraction)) {
      if (missing === 0) break;
      const taken = take(part.line, 1);
      part.whole += taken;
      missing -= taken;
    }
  }
  const given = (line: DiscountedLine) =>
    parts
      .filter((part) => part.line === line && part.whole > 0)
      .map(({ code, whole }) => ({ code, amount: whole }));
  return new Map(lines.map((line) => [line.id, given(line)]));
}

function lineTotal(line: DiscountedLine): number {
  return line.unitPrice * line.quantity;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function assertWhole(amount: number, what: string): void {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`The ${what} is ${amount}`);
}
