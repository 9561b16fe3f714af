import type { Words } from "../dictionary.ts";
import type { checkout as indonesian } from "../id/checkout.ts";

export const checkout: Words<typeof indonesian> = {
  title: "Checkout",
  heading: "Complete your order",
  description: "Fill in your details, choose delivery and payment, then order.",
  buyer: {
    title: "Your details",
    name: "Full name",
    phone: "WhatsApp number",
    phoneHint: "The makers and the courier use this number. For example 0812-3456-7890.",
    email: "E-mail",
    emailHint: "For this order only. It makes no account and is tied to nobody's account.",
    guest: "You need no account to order.",
    login: "Have an account? Log in",
    loggedIn: (name: string) => `You are logged in as ${name}. This order is kept in your account.`,
  },
  delivery: {
    title: "How to receive it",
    lead: "Every maker sends its own goods.",
    courier: "By courier",
    pickup: "Collect at the Gerai",
    free: "Free",
    choosePlace: "The price shows once you fill in the address",
    toPlace: (place: string) => `To ${place}`,
    notThere:
      "Cannot be sent to this address: frozen goods travel within Kabupaten Tangerang only, and a parcel weighs at most 30 kg.",
    pickupAt: "In Cikupa, Jl. Raya Serang km 18,5. The page of the order says when it is ready.",
    update: "Update delivery prices and ways to pay",
    items: (count: string) => (count === "1" ? "1 item" : `${count} items`),
    changed: (place: string) => `Delivery to ${place} has been worked out.`,
    failed:
      "Delivery could not be worked out: the connection failed. What you typed is kept; change a choice to try again.",
  },
  address: {
    title: "Delivery address",
    notNeeded: "You collect everything at the Gerai, so no address is needed.",
    saved: "Saved addresses",
    use: "Use this address",
    usingNow: "In use",
    other: "Or fill in another address",
  },
  payment: {
    title: "Payment",
    notNow: "Not possible now",
    about: {
      "pp_bank-transfer_gerai":
        "Transfer to the Gerai's bank account, then upload the proof on the order's page.",
      "pp_cash-on-delivery_gerai": "Pay the courier in cash when the goods arrive.",
      "pp_pay-at-gerai_gerai": "Pay at the counter when you collect the goods at the Gerai.",
      pp_stripe_stripe: "Pay by card once the order is placed. Card data do not pass through the Gerai.",
    },
  },
  summary: {
    title: "Summary",
    goods: (count: string) => `Goods (${count})`,
    discount: "Discount",
    shipping: "Delivery",
    shippingOf: (seller: string) => `Delivery, ${seller}`,
    notChosen: "Not chosen yet",
    total: "Total",
    soFar: "Total so far",
    change: "Change the basket",
    show: (count: string) => (count === "1" ? "Show 1 item" : `Show ${count} items`),
  },
  terms: {
    title: "Terms of sale",
    lead: "With this button you place the order and agree to the terms of sale. Their text is kept with the order.",
    show: "Read the terms",
    version: (version: string) => `Version ${version}`,
  },
  place: (total: string) => `Order now · ${total}`,
  placing: "Placing the order…",
  afterwards: "You pay after the order is placed.",
  problem: {
    nameMissing: "Write your full name.",
    phoneMissing: "Write your WhatsApp number.",
    phoneOdd: "The WhatsApp number cannot be read. Write it like 0812-3456-7890.",
    emailOdd: "The e-mail cannot be read. Write it like name@example.com, or leave it empty.",
    paymentMissing: "Choose how to pay.",
  },
  deliveryMissing: (seller: string) => `Choose how to receive the goods of ${seller}.`,
  deliveryGone: (seller: string) =>
    `The goods of ${seller} cannot be sent to this address. Choose to collect them at the Gerai.`,
  totalChanged: (was: string, is: string) =>
    `The total changed from ${was} to ${is}. Nothing has been ordered yet; check it and press the button again.`,
  basketProblem: (message: string) => `${message} Open the basket to put it right.`,
  lineProblem: "Something in your basket cannot be ordered now.",
  openCart: "Open the basket",
  paused: {
    title: "Ordering is paused for a moment",
    text: "Your basket is kept. Nothing has been ordered and nothing has been paid. Try again in a few minutes.",
    again: "Try again",
  },
  completed: {
    title: "This basket has been ordered",
    text: "The order is recorded, once only. Open its page to see how to pay.",
    open: "Open the order",
  },
  empty: {
    title: "Your basket is empty",
    text: "There is nothing to order. Choose some goods first.",
    products: "See the products",
    lastOrder: "See your last order",
  },
};
