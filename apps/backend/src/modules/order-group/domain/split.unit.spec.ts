import { splitBasket, wholeDiscounts, type BasketLine } from "./split";

/** Small deterministic numbers, so that a failing basket can be made again from its seed. */
function random(seed: number) {
  let state = seed >>> 0;
  return (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
}

/** A basket of up to ten lines of up to four makers with up to three codes, some taking goods to nothing. */
function anyBasket(seed: number): {
  lines: BasketLine[];
  deliveries: { sellerId: string; amount: number }[];
} {
  const next = random(seed);
  const sellers = 1 + next(4);
  const lines = Array.from({ length: 1 + next(10) }, (_, index): BasketLine => {
    const unitPrice = next(3) === 0 ? next(20) : next(500_000);
    const quantity = 1 + next(7);
    let left = unitPrice * quantity;
    const discounts = Array.from({ length: next(4) }, (_, code) => {
      const amount = next(4) === 0 ? left : (left * next(10_000)) / 10_000;
      left -= amount;
      return { code: `KODE${code}`, amount };
    });
    return { id: `line-${index}`, sellerId: `sel-${next(sellers)}`, unitPrice, quantity, discounts };
  });
  const present = [...new Set(lines.map((line) => line.sellerId))];
  return { lines, deliveries: present.map((sellerId) => ({ sellerId, amount: next(60_000) })) };
}

const total = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

test("parts are whole, never negative, and add up to the whole to the rupiah, in 5,000 baskets", () => {
  for (let seed = 1; seed <= 5000; seed += 1) {
    const { lines, deliveries } = anyBasket(seed);
    const shares = splitBasket(lines, deliveries);
    const discounts = shares.flatMap((share) => share.lines.flatMap((line) => line.discounts));
    const gross = total(lines.map((line) => line.unitPrice * line.quantity));
    const shipping = total(deliveries.map(({ amount }) => amount));
    const given = total(discounts.map(({ amount }) => amount));

    expect(discounts.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)).toBe(true);
    expect(shares.every((share) => Number.isSafeInteger(share.total) && share.total >= 0)).toBe(true);
    expect(total(shares.map((share) => share.total))).toBe(gross - given + shipping);
    for (const line of lines) {
      const own = shares.flatMap((share) => share.lines).find(({ id }) => id === line.id);
      const off = total((own?.discounts ?? []).map(({ amount }) => amount));
      expect(off).toBeLessThanOrEqual(line.unitPrice * line.quantity);
    }
    for (const code of new Set(lines.flatMap((line) => line.discounts.map((one) => one.code)))) {
      const computed = lines.flatMap((line) => line.discounts.filter((one) => one.code === code));
      const exact = total(computed.map(({ amount }) => amount));
      const whole = total(discounts.filter((one) => one.code === code).map(({ amount }) => amount));
      // At most what Medusa computed, rounded; less only where a line has nothing left to take off.
      expect(whole).toBeLessThanOrEqual(Math.round(exact + 1e-6));
      expect(whole).toBeGreaterThan(exact - computed.length);
    }
  }
});

test("seven per cent off a basket of two makers is given whole", () => {
  const shares = splitBasket(
    [
      { id: "a", sellerId: "x", unitPrice: 17_999, quantity: 1, discounts: [{ code: "T", amount: 1259.93 }] },
      { id: "b", sellerId: "y", unitPrice: 22_001, quantity: 1, discounts: [{ code: "T", amount: 1540.07 }] },
    ],
    [
      { sellerId: "x", amount: 9_000 },
      { sellerId: "y", amount: 0 },
    ],
  );
  expect(shares.map(({ discountTotal, total: sum }) => [discountTotal, sum])).toEqual([
    [1260, 25_739],
    [1540, 20_461],
  ]);
});

test("two codes that take a line to nothing do not take it below", () => {
  const [share] = splitBasket(
    [
      {
        id: "a",
        sellerId: "x",
        unitPrice: 100,
        quantity: 1,
        discounts: [
          { code: "A", amount: 50.5 },
          { code: "B", amount: 49.5 },
        ],
      },
    ],
    [],
  );
  expect(share?.total).toBe(0);
});

test.each([
  ["half a piece", { unitPrice: 1000, quantity: 0.5 }],
  ["a fraction of a rupiah", { unitPrice: 999.5, quantity: 1 }],
  ["less than nothing", { unitPrice: -1, quantity: 1 }],
])("refuses %s", (_what, line) => {
  expect(() => splitBasket([{ id: "a", sellerId: "x", discounts: [], ...line }], [])).toThrow(RangeError);
});

test("more discount than the goods cost is cut to what they cost", () => {
  const discounts = [
    { code: "A", amount: 7.6 },
    { code: "B", amount: 8 },
  ];
  const line = { id: "a", sellerId: "x", unitPrice: 10, quantity: 1, discounts };
  const [share] = splitBasket([line], []);
  expect(share).toMatchObject({ itemsTotal: 10, discountTotal: 10, total: 0 });
});

test("what was made whole once stays as it is, in 2,000 baskets", () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const { lines } = anyBasket(seed);
    const once = wholeDiscounts(lines);
    const again = wholeDiscounts(lines.map((line) => ({ ...line, discounts: once.get(line.id) ?? [] })));
    expect(again).toEqual(once);
    // In whichever order the lines come, since basket and placement read them in orders of their own.
    const turned = lines.map((line) => ({ ...line, discounts: once.get(line.id) ?? [] })).toReversed();
    expect(new Map([...wholeDiscounts(turned)].toReversed())).toEqual(once);
  }
});
