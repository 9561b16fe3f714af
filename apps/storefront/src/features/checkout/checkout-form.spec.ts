import { emptyAddress } from "@/features/address/address-form";
import type { Basket, BasketMaker } from "@/lib/shop/basket";

import {
  basketAddress,
  checkoutProblems,
  chosenDelivery,
  deliveryField,
  fromBasket,
  fromValues,
  isCouriered,
  readCheckout,
  valuesOf,
  type CheckoutForm,
} from "./checkout-form.ts";

function maker(id: string, given: { chosen?: string | null; courier?: number | null } = {}): BasketMaker {
  const { chosen = null, courier = 12_000 } = given;
  return {
    seller: { id, handle: id, name: `Toko ${id}`, kecamatan: "Cisoka", holiday: null },
    lines: [],
    delivery: {
      chosen_option_id: chosen,
      options: [
        { id: `${id}-kurir`, kind: "courier", name: "Kurir", amount: courier },
        { id: `${id}-gerai`, kind: "pickup", name: "Gerai", amount: 0 },
      ],
    },
    items_total: 0,
    discount_total: 0,
    shipping_total: 0,
    total: 0,
  };
}
const basketOf = (...makers: BasketMaker[]): Pick<Basket, "makers"> => ({ makers });

const filled: CheckoutForm = {
  name: "Siti Aminah",
  phone: "0812 3456 7890",
  email: "",
  address: { ...emptyAddress, kecamatan: "36.03.05", village: "36.03.05.2002", street: "Jl. Raya 1" },
  deliveries: { a: "a-kurir" },
  payment: "pp_bank-transfer_gerai",
  seenTotal: null,
};
const problemsOf = (form: Partial<CheckoutForm>, ...makers: BasketMaker[]) =>
  checkoutProblems({ ...filled, ...form }, basketOf(...makers)).map(({ problem }) => problem);

describe("the form", () => {
  it("comes back as it was typed", () => {
    expect(fromValues(valuesOf(filled))).toEqual(filled);
  });

  it("takes only whole rupiah as the total that was seen", () => {
    const read = (seenTotal: string) => {
      const form = new FormData();
      form.set("seenTotal", seenTotal);
      return readCheckout(form).seenTotal;
    };
    expect([read("120000"), read("-1"), read("1.5"), read("1e9"), read("")]).toEqual([
      120_000,
      null,
      null,
      null,
      null,
    ]);
  });

  it("names fields of deliveries by maker", () => {
    expect(valuesOf(filled)[deliveryField("a")]).toBe("a-kurir");
  });
});

describe("what is wrong", () => {
  it("nothing, when all is there", () => {
    expect(problemsOf({}, maker("a"))).toEqual([]);
    expect(problemsOf({ email: "siti@contoh.id" }, maker("a"))).toEqual([]);
  });

  it("everything, when nothing is", () => {
    const empty = { name: "", phone: "", address: emptyAddress, deliveries: {}, payment: "" };
    expect(problemsOf(empty, maker("a"), maker("b"))).toEqual([
      "nameMissing",
      "phoneMissing",
      "deliveryMissing",
      "deliveryMissing",
      "paymentMissing",
    ]);
  });

  it("odd numbers and e-mails", () => {
    expect(problemsOf({ phone: "12345", email: "siti@" }, maker("a"))).toEqual(["phoneOdd", "emailOdd"]);
  });

  it("an address is asked for only when something is couriered", () => {
    expect(problemsOf({ address: emptyAddress }, maker("a"))).toEqual(["kecamatanMissing", "streetMissing"]);
    expect(problemsOf({ address: emptyAddress, deliveries: { a: "a-gerai" } }, maker("a"))).toEqual([]);
    const mixed = { address: emptyAddress, deliveries: { a: "a-gerai", b: "b-kurir" } };
    expect(problemsOf(mixed, maker("a"), maker("b"))).toContain("streetMissing");
  });

  it("a courier who does not go there, once it is known where", () => {
    expect(problemsOf({}, maker("a", { courier: null }))).toEqual(["deliveryGone"]);
    expect(problemsOf({ address: emptyAddress }, maker("a", { courier: null }))).not.toContain(
      "deliveryGone",
    );
  });
});

describe("the chosen delivery", () => {
  it("is the form's before the basket's, and only ever the maker's own", () => {
    const one = maker("a", { chosen: "a-gerai" });
    expect(chosenDelivery({ deliveries: { a: "a-kurir" } }, one)?.kind).toBe("courier");
    expect(chosenDelivery({ deliveries: {} }, one)?.kind).toBe("pickup");
    expect(chosenDelivery({ deliveries: { a: "b-kurir" } }, one)?.kind).toBe("pickup");
    expect(chosenDelivery({ deliveries: {} }, maker("a"))).toBeUndefined();
  });

  it("tells whether anything is couriered", () => {
    expect(isCouriered({ ...filled, deliveries: {} }, basketOf(maker("a", { chosen: "a-gerai" })))).toBe(
      false,
    );
    expect(isCouriered(filled, basketOf(maker("a")))).toBe(true);
  });
});

describe("the address for the basket", () => {
  it("is whole for a courier, and a mere place when all is picked up", () => {
    expect(basketAddress(filled, true)).toMatchObject({
      first_name: "Siti Aminah",
      phone: "081234567890",
      address_1: "Jl. Raya 1",
      province: "36.03.05",
      postal_code: "15730",
      country_code: "id",
    });
    expect(basketAddress(filled, false)).toMatchObject({
      address_1: "",
      address_2: "",
      province: "36.03.05",
    });
  });
});

describe("before anybody types", () => {
  const known = { name: "Pembeli Contoh", phone: "081200009901", address: filled.address };
  const basketAddressOf = (given: Partial<NonNullable<Basket["address"]>>) => ({
    address: given,
    email: null,
  });

  it("the account's main address stands there", () => {
    const form = fromBasket({ address: null, email: null }, known);
    expect(form).toMatchObject({ name: "Pembeli Contoh", phone: "0812-0000-9901" });
    expect(form.address).toEqual(filled.address);
  });

  it("what the basket knows of a person wins", () => {
    const address = basketAddressOf({ first_name: "Budi", address_1: "Jl. Lain 2", province: "36.03.18" });
    const form = fromBasket(address, known);
    expect(form.name).toBe("Budi");
    expect(fromBasket({ ...address, email: "budi@contoh.id" }, known).email).toBe("budi@contoh.id");
    expect(form.address).toMatchObject({ kecamatan: "36.03.18", street: "Jl. Lain 2" });
  });

  it("a mere place does not hide the account's address, and serves a guest", () => {
    const place = basketAddressOf({ province: "36.03.18" });
    expect(fromBasket(place, known).address.street).toBe("Jl. Raya 1");
    expect(fromBasket(place, { ...known, address: null }).address.kecamatan).toBe("36.03.18");
  });
});
