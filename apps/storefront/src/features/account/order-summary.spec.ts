import { summaryOf } from "./order-summary.ts";

const order = (name: string, state: "awaiting_payment" | "packed" | "done") => ({ seller: { name }, state });

it("lets the money speak alone until it is there", () => {
  const { tone, makers } = summaryOf({
    status: "awaiting_payment",
    orders: [order("Dapur A", "awaiting_payment"), order("Dapur B", "awaiting_payment")],
  });
  expect(tone).toBe("act");
  expect(makers).toEqual([
    { name: "Dapur A", state: null },
    { name: "Dapur B", state: null },
  ]);
});

it("says of each maker how far the goods are, and when all is done", () => {
  const going = summaryOf({ status: "paid", orders: [order("Dapur A", "packed"), order("Dapur B", "done")] });
  expect(going.tone).toBe("going");
  expect(going.makers.map(({ state }) => state)).toEqual(["packed", "done"]);
  expect(summaryOf({ status: "paid", orders: [order("Dapur A", "done")] }).tone).toBe("done");
});

it("shows what came to nothing as over", () => {
  expect(summaryOf({ status: "expired", orders: [] }).tone).toBe("over");
  expect(summaryOf({ status: "canceled", orders: [order("Dapur A", "done")] }).tone).toBe("over");
});
