import { problemOfRefusal } from "./refusal.ts";

const t = { basketProblem: (message: string) => `${message} Buka keranjang.` };
const fieldOf = (code: string | null) => problemOfRefusal({ code, message: "Tidak bisa." }, t).field;

it.each([
  ["buyer_phone_missing", "phone"],
  ["payment_needs_pickup", "payment"],
  ["out_of_stock", "basket"],
  ["seller_not_active", "basket"],
  ["product_not_published", "basket"],
  ["delivery_missing", null],
  ["toString", null],
  [null, null],
])("%s is about %s", (code, field) => {
  expect(fieldOf(code)).toBe(field);
});

it("leads to the basket in words too", () => {
  expect(problemOfRefusal({ code: "price_changed", message: "Harga berubah." }, t).message).toBe(
    "Harga berubah. Buka keranjang.",
  );
});
