import { paymentChoices, paymentMethod, type PaymentSituation } from "./payment-methods";

const situation = (change: Partial<PaymentSituation> = {}): PaymentSituation => ({
  deliveries: ["courier"],
  total: 50_000,
  transfers: true,
  online: true,
  ...change,
});
const available = (change: Partial<PaymentSituation> = {}) =>
  paymentChoices(situation(change)).flatMap((choice) => (choice.available ? [choice.id] : []));

const [TRANSFER, COD, GERAI, STRIPE] = [
  "pp_bank-transfer_gerai",
  "pp_cash-on-delivery_gerai",
  "pp_pay-at-gerai_gerai",
  "pp_stripe_stripe",
];

test.each([
  ["delivered", { deliveries: ["courier", "courier"] }, [TRANSFER, COD, STRIPE]],
  ["picked up", { deliveries: ["pickup", "pickup"] }, [TRANSFER, GERAI, STRIPE]],
  ["both", { deliveries: ["courier", "pickup"] }, [TRANSFER, STRIPE]],
  ["a small sum", { total: 9_999 }, [TRANSFER, COD]],
  ["the smallest sum for cards", { total: 10_000 }, [TRANSFER, COD, STRIPE]],
  ["no account for transfers", { transfers: false }, [COD, STRIPE]],
] as [string, Partial<PaymentSituation>, string[]][])("%s", (_name, change, expected) => {
  expect(available(change)).toEqual(expected);
});

test("what does not fit is still listed, with a reason in both languages", () => {
  for (const choice of paymentChoices(
    situation({ deliveries: ["courier", "pickup"], transfers: false, total: 1 }),
  )) {
    expect(choice.available).toBe(false);
    expect(choice.reason?.id).toMatch(/\.$/);
    expect(choice.reason?.en).toMatch(/\.$/);
  }
});

test("cards are not mentioned where none are taken, and nothing of Object's is a way to pay", () => {
  expect(paymentChoices(situation({ online: false })).map((choice) => choice.id)).not.toContain(STRIPE);
  expect(paymentMethod(STRIPE ?? "", { online: false })).toBeUndefined();
  for (const odd of ["toString", "__proto__", "", "pp_system_default"]) {
    expect(paymentMethod(odd, { online: true })).toBeUndefined();
  }
});
