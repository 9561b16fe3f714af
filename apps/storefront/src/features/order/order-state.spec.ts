import { headlineOf, payAtGerai, stepsOf } from "./order-state.ts";

const TRANSFER = "pp_bank-transfer_gerai";
const PICKUP = "pp_pay-at-gerai_gerai";
const instructions = { bank: "Bank", account_number: "1", account_name: "Gerai", demo: true };
const proof = (status: "waiting" | "accepted" | "rejected") => ({
  id: "1",
  status,
  reason: null,
  created_at: "2026-11-24T10:00:00Z",
});

type Given = Parameters<typeof headlineOf>[0];
const group = (given: Omit<Partial<Given>, "payment"> & { payment?: Partial<Given["payment"]> } = {}) =>
  headlineOf({
    status: "awaiting_payment",
    refunded_total: 0,
    orders: [{ state: "new" }, { state: "packed" }],
    ...given,
    payment: { provider_id: TRANSFER, paid_at: null, proofs: [], instructions, ...given.payment },
  });

describe("what an order's page says first", () => {
  it("asks for the transfer, then tells what became of its last proof", () => {
    expect(group()).toBe("awaitingTransfer");
    expect(group({ payment: { proofs: [proof("waiting")] } })).toBe("proofWaiting");
    expect(group({ payment: { proofs: [proof("rejected")] } })).toBe("proofRejected");
    expect(group({ payment: { proofs: [proof("rejected"), proof("waiting")] } })).toBe("proofWaiting");
  });

  it("asks for a card online, and tells strangers no account number", () => {
    expect(group({ payment: { provider_id: "pp_stripe_stripe" } })).toBe("awaitingOnline");
    expect(group({ payment: { instructions: undefined } })).toBe("awaitingOther");
  });

  it("knows where money is due on receipt", () => {
    expect(group({ status: "pay_on_handover", payment: { provider_id: PICKUP } })).toBe("payAtGerai");
    expect(group({ status: "pay_on_handover", payment: { provider_id: "pp_cash-on-delivery_gerai" } })).toBe(
      "cod",
    );
    expect(payAtGerai("constructor")).toBe(false);
  });

  it("follows the goods once paid, whatever was cancelled of them", () => {
    expect(group({ status: "paid" })).toBe("paid");
    expect(group({ status: "paid", orders: [{ state: "ready_for_pickup" }, { state: "new" }] })).toBe(
      "paidReady",
    );
    expect(group({ status: "paid", orders: [{ state: "done" }, { state: "canceled" }] })).toBe("done");
    expect(group({ status: "pay_on_handover", orders: [{ state: "done" }] })).toBe("done");
  });

  it("says how it ended", () => {
    expect(group({ status: "expired" })).toBe("expired");
    expect(group({ status: "canceled" })).toBe("canceled");
    expect(group({ status: "canceled", refunded_total: 1000 })).toBe("refunded");
    expect(group({ status: "canceled", payment: { paid_at: "2026-11-24T10:00:00Z" } })).toBe("refunded");
  });
});

describe("the way of a maker's goods", () => {
  const courier = { kind: "courier", name: "Kurir", amount: 1000 } as const;
  const pickup = { kind: "pickup", name: "Gerai", amount: 0 } as const;
  const told = (...args: Parameters<typeof stepsOf>) =>
    stepsOf(...args).map(({ state, at }) => `${state} ${at}`);

  it("begins with the payment", () => {
    expect(told({ state: "packed", delivery: courier }, TRANSFER)).toEqual([
      "awaiting_payment passed",
      "new passed",
      "packed now",
      "shipped coming",
      "done coming",
    ]);
  });

  it("begins with the maker when paid on receipt, and ends at the counter", () => {
    expect(told({ state: "ready_for_pickup", delivery: pickup }, PICKUP)).toEqual([
      "new passed",
      "packed passed",
      "ready_for_pickup now",
      "done coming",
    ]);
  });

  it("is passed as a whole when done, and ends with a cancellation", () => {
    expect(stepsOf({ state: "done", delivery: courier }, TRANSFER).every(({ at }) => at === "passed")).toBe(
      true,
    );
    expect(stepsOf({ state: "canceled", delivery: courier }, TRANSFER)).toEqual([]);
  });
});
