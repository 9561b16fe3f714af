import { buyerRights, cancelObstacle, takesProofs, type RightsFacts } from "./buyer-rights";

const NOW = new Date("2026-11-24T03:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const facts = (change: Partial<RightsFacts> = {}): RightsFacts => ({
  status: "awaiting_payment",
  providerId: "pp_bank-transfer_gerai",
  expiresAt: ago(-1),
  customerId: null,
  proofs: [],
  orderStates: ["awaiting_payment"],
  captured: 0,
  ...change,
});
const proofs = (...statuses: RightsFacts["proofs"][number]["status"][]) =>
  statuses.map((status) => ({ status }));

describe("proofs of a transfer are taken", () => {
  test.each([
    ["while it is awaited", {}, true],
    ["though one was rejected and one waits", { proofs: proofs("rejected", "waiting") }, true],
    ["late, for a week", { status: "expired", expiresAt: ago(6.9) }, true],
    ["not after that", { status: "expired", expiresAt: ago(7.1) }, false],
    ["not when it is paid", { status: "paid" }, false],
    ["not when it was called off", { status: "canceled" }, false],
    [
      "not when it is paid in cash",
      { providerId: "pp_cash-on-delivery_gerai", status: "pay_on_handover" },
      false,
    ],
    [
      "not without end",
      { proofs: proofs("rejected", "rejected", "rejected", "rejected", "rejected") },
      false,
    ],
  ] as [string, Partial<RightsFacts>, boolean][])("%s", (_name, change, taken) => {
    expect(takesProofs(facts(change), NOW)).toBe(taken);
  });
});

describe("a buyer may call it off", () => {
  test.each([
    [{}, null],
    [{ status: "pay_on_handover", orderStates: ["new", "canceled"] }, null],
    [{ proofs: proofs("rejected") }, null],
    [{ proofs: proofs("waiting") }, "proof_waiting"],
    [{ status: "pay_on_handover", orderStates: ["new", "packed"] }, "under_way"],
    [{ status: "pay_on_handover", orderStates: ["new", "done"], captured: 10_000 }, "paid"],
    [{ status: "paid" }, "paid"],
    [{ status: "expired" }, "ended"],
    [{ status: "canceled" }, "ended"],
  ] as [Partial<RightsFacts>, string | null][])("%j: %s", (change, obstacle) => {
    expect(cancelObstacle(facts(change))).toBe(obstacle);
  });
});

test("strangers may do nothing, and only a group of nobody is claimed", () => {
  const nothing = { upload_proof: false, cancel: false, claim: false, pay_online: false };
  expect(buyerRights(facts(), { full: false, customerId: "cus_1" }, NOW)).toEqual(nothing);
  expect(buyerRights(facts(), { full: true, customerId: "cus_1" }, NOW)).toMatchObject({ claim: true });
  expect(buyerRights(facts(), { full: true, customerId: null }, NOW)).toMatchObject({ claim: false });
  for (const owner of ["cus_1", "cus_2"]) {
    expect(buyerRights(facts({ customerId: owner }), { full: true, customerId: "cus_1" }, NOW).claim).toBe(
      false,
    );
  }
});

test("only what is paid online and still awaited is paid online", () => {
  const can = (change: Partial<RightsFacts>) =>
    buyerRights(facts(change), { full: true, customerId: null }, NOW).pay_online;
  expect(can({ providerId: "pp_stripe_stripe" })).toBe(true);
  expect(can({ providerId: "pp_stripe_stripe", status: "paid" })).toBe(false);
  expect(can({})).toBe(false);
});
