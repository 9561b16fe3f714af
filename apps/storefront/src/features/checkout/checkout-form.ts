import { z } from "zod";

import {
  addressProblems,
  emptyAddress,
  fromPostal,
  placeCode,
  readAddress,
  toPostal,
  type AddressForm,
  type AddressProblem,
} from "@/features/address/address-form";
import { formatPhone } from "@/lib/forms/format-phone";
import { textOf } from "@/lib/forms/form-state";
import { mobileNumber } from "@/lib/forms/mobile-number";
import type { Basket, BasketMaker } from "@/lib/shop/basket";

/** The checkout's form as somebody filled it in. */
export interface CheckoutForm {
  name: string;
  /** As it was typed. */
  phone: string;
  email: string;
  address: AddressForm;
  /** The chosen delivery option by maker's id; makers without a choice are absent. */
  deliveries: Readonly<Record<string, string>>;
  /** Medusa's id of the way to pay; empty while none is chosen. */
  payment: string;
  /** The total that stood on the page when the form was sent; null when it said none. */
  seenTotal: number | null;
}

/** What can be wrong with the form itself; the words are in `i18n`. */
export type CheckoutProblem =
  | { field: string; problem: "nameMissing" | "phoneMissing" | "phoneOdd" | "emailOdd" | "paymentMissing" }
  | { field: string; problem: "deliveryMissing" | "deliveryGone"; seller: string }
  | { field: string; problem: AddressProblem };

const DELIVERY = "delivery-";

/** Name of the field with the delivery of a maker. */
export function deliveryField(sellerId: string): string {
  return DELIVERY + sellerId;
}

/** Reads the form. */
export function readCheckout(form: FormData): CheckoutForm {
  const deliveries = [...form.keys()]
    .filter((name) => name.startsWith(DELIVERY))
    .map((name) => [name.slice(DELIVERY.length), textOf(form, name, 60)] as const)
    .filter(([, option]) => option !== "");
  const seen = textOf(form, "seenTotal", 12);
  return {
    name: textOf(form, "name", 100),
    phone: textOf(form, "phone", 40),
    email: textOf(form, "email", 254),
    address: readAddress(form),
    deliveries: Object.fromEntries(deliveries),
    payment: textOf(form, "payment", 60),
    seenTotal: /^\d{1,10}$/.test(seen) ? Number(seen) : null,
  };
}

/** The values of the form's fields, and back with `fromValues`. */
export function valuesOf(checkout: CheckoutForm): Record<string, string> {
  const { name, phone, email, address, deliveries, payment } = checkout;
  const chosen = Object.entries(deliveries).map(
    ([seller, option]) => [deliveryField(seller), option] as const,
  );
  return { name, phone, email, ...address, ...Object.fromEntries(chosen), payment };
}

/** The form that values of a form shown again stand for. */
export function fromValues(values: Readonly<Record<string, string>>): CheckoutForm {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return readCheckout(form);
}

/** What is known before anybody types: from the basket, else from the account. */
export function fromBasket(
  { address, email }: Pick<Basket, "address" | "email">,
  known: { name: string; phone: string; address: AddressForm | null },
): CheckoutForm {
  const stored = address === null ? emptyAddress : fromPostal(withoutUndefined(address));
  // A street says that somebody was here before; a place alone may come from a product's page.
  const begun = stored.street !== "";
  return {
    name: address?.first_name || known.name,
    phone: formatPhone(address?.phone || known.phone),
    email: email ?? "",
    address: begun || known.address === null ? stored : known.address,
    deliveries: {},
    payment: "",
    seenTotal: null,
  };
}

function withoutUndefined(address: NonNullable<Basket["address"]>) {
  const { address_1, address_2, city, province, postal_code } = address;
  return {
    address_1: address_1 ?? null,
    address_2: address_2 ?? null,
    city: city ?? null,
    province: province ?? null,
    postal_code: postal_code ?? null,
  };
}

/** The delivery chosen for a maker: in the form, else in the basket. */
export function chosenDelivery(
  { deliveries }: Pick<CheckoutForm, "deliveries">,
  { seller, delivery }: Pick<BasketMaker, "seller" | "delivery">,
): BasketMaker["delivery"]["options"][number] | undefined {
  const asked = deliveries[seller.id];
  const option = delivery.options.find(({ id }) => id === asked);
  return option ?? delivery.options.find(({ id }) => id === delivery.chosen_option_id);
}

/** Whether anything goes to the buyer's door, so that an address is needed. */
export function isCouriered(checkout: CheckoutForm, { makers }: Pick<Basket, "makers">): boolean {
  return makers.some((maker) => chosenDelivery(checkout, maker)?.kind === "courier");
}

/**
 * The address for the basket. While everything is picked up it holds the place alone: nobody needs to know the
 * street, and the place still tells what a courier would cost.
 */
export function basketAddress(checkout: CheckoutForm, couriered: boolean) {
  const { address_1, address_2, ...place } = toPostal(checkout.address);
  return {
    first_name: checkout.name,
    last_name: "",
    phone: mobileNumber(checkout.phone) ?? checkout.phone,
    address_1: couriered ? address_1 : "",
    address_2: couriered ? address_2 : "",
    ...place,
    country_code: "id",
  };
}

/** What keeps an order from being placed, as far as the form can tell, in the order of the page. */
export function checkoutProblems(checkout: CheckoutForm, basket: Pick<Basket, "makers">): CheckoutProblem[] {
  const { name, phone, email, address, payment } = checkout;
  const found: CheckoutProblem[] = [];
  if (name === "") found.push({ field: "name", problem: "nameMissing" });
  if (phone === "") found.push({ field: "phone", problem: "phoneMissing" });
  else if (mobileNumber(phone) === null) found.push({ field: "phone", problem: "phoneOdd" });
  if (email !== "" && !z.email().safeParse(email).success)
    found.push({ field: "email", problem: "emailOdd" });
  for (const maker of basket.makers) {
    const option = chosenDelivery(checkout, maker);
    const field = deliveryField(maker.seller.id);
    if (option === undefined) found.push({ field, problem: "deliveryMissing", seller: maker.seller.name });
    else if (option.kind === "courier" && option.amount === null && placeCode(address) !== "") {
      found.push({ field, problem: "deliveryGone", seller: maker.seller.name });
    }
  }
  if (isCouriered(checkout, basket)) found.push(...addressProblems(address));
  if (payment === "") found.push({ field: "payment", problem: "paymentMissing" });
  return found;
}
