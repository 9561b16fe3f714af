import { formatRupiah } from "@gerai/contracts";

import type { BuyerFacts, OrderPart } from "../facts";
import type { Letter } from "../letter";
import { letter, moment, type Texts } from "./texts";

type Row = Letter["facts"][number];

const SIGN = "Kind regards,\nGerai Tangerang Gemilang";
const AUTOMATIC =
  "This mail is sent automatically because your address was given with the order. Please do not pass the link on: whoever has it can open your order.";

const open = ({ url }: BuyerFacts, label = "View order") => ({ label, url });
const number = ({ number: value }: BuyerFacts): Row => ["Order number", value];
const shops = ({ orders }: BuyerFacts) => orders.map((order) => order.shop).join(", ");
const goods = (orders: readonly OrderPart[]): Row[] =>
  orders.map((order) => [
    order.shop,
    order.goods.map((line) => `${String(line.quantity)} × ${line.title}`).join("\n"),
  ]);
const until = ({ until: at }: BuyerFacts): Row[] => (at === null ? [] : [["Until", moment(at, "en")]]);

const HOW_TO_PAY: Record<BuyerFacts["paying"], string> = {
  transfer:
    "Transfer exactly the total to the account below, then upload a photo of the receipt on the order page. The order is packed once the money has arrived.",
  online: "Finish the card payment on the order page. The order is packed once it has arrived.",
  counter: "You pay when you fetch the goods at the Gerai. Wait until we tell you that they are ready.",
  door: "Have cash ready; you pay the courier when the goods arrive.",
};

function account({ account: to }: BuyerFacts): Row[] {
  if (to === null) return [];
  return [
    ["Bank", to.bank],
    ["Account number", to.account_number],
    ["Account name", to.account_name],
  ];
}

function tracking([order]: readonly OrderPart[]): Row[] {
  const { courier = null, number: resi = null } = order?.tracking ?? {};
  return [
    ...(courier === null ? [] : [["Courier", courier] as const]),
    ...(resi === null ? [] : [["Tracking number", resi] as const]),
  ];
}

/** Letters in English. */
export const TEXTS_EN: Texts = {
  buyer: {
    "order-placed": (facts) =>
      letter({
        subject: `We have your order ${facts.number}`,
        opening: [`Hello ${facts.name},`, "Thank you, we have your order.", HOW_TO_PAY[facts.paying]],
        facts: [
          number(facts),
          ...goods(facts.orders),
          ["Total", formatRupiah(facts.total)],
          ...account(facts),
          ...until(facts),
        ],
        action: open(facts, facts.paying === "transfer" ? "Upload the receipt" : "View order"),
        closing: [AUTOMATIC, SIGN],
      }),
    "payment-confirmed": (facts) =>
      letter({
        subject: `Payment for order ${facts.number} received`,
        opening: [
          `Hello ${facts.name},`,
          `Your payment has arrived. ${shops(facts)} is getting your goods ready now.`,
        ],
        facts: [number(facts), ["Total", formatRupiah(facts.total)]],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "payment-proof-rejected": (facts) =>
      letter({
        subject: `We cannot accept the receipt for order ${facts.number} yet`,
        opening: [
          `Hello ${facts.name},`,
          "We looked at your receipt and cannot accept it yet. If the order is still open, please upload another, clear one.",
        ],
        facts: [
          number(facts),
          ["Reason", facts.reason ?? "-"],
          ["Total", formatRupiah(facts.total)],
          ...until(facts),
        ],
        action: open(facts, "Open order"),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-packed": (facts) =>
      letter({
        subject: `Order ${facts.number} is packed`,
        opening: [`Hello ${facts.name},`, `${shops(facts)} has packed your goods and will send them soon.`],
        facts: [number(facts), ...goods(facts.orders)],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-shipped": (facts) =>
      letter({
        subject: `Order ${facts.number} is on its way`,
        opening: [`Hello ${facts.name},`, `Your goods from ${shops(facts)} are on their way.`],
        facts: [number(facts), ...tracking(facts.orders), ...goods(facts.orders)],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-ready-for-pickup": (facts) =>
      letter({
        subject: `Order ${facts.number} is ready at the Gerai`,
        opening: [
          `Hello ${facts.name},`,
          `Your goods from ${shops(facts)} are ready at the Gerai. Tell the cashier your order number.`,
        ],
        facts: [
          number(facts),
          ...goods(facts.orders),
          ...(facts.paying === "counter"
            ? [["To pay there", formatRupiah(facts.orders.reduce((sum, one) => sum + one.total, 0))] as const]
            : []),
        ],
        action: open(facts, "View order and address of the Gerai"),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-canceled": (facts) =>
      letter({
        subject: `Order ${facts.number} was cancelled`,
        opening: [
          `Hello ${facts.name},`,
          facts.ended === "expired"
            ? "The time to pay for your order has passed, so it was cancelled. If you have already paid, please upload the receipt on the order page."
            : `Your order from ${shops(facts)} was cancelled. What you have paid is given back.`,
        ],
        facts: [
          number(facts),
          ...(facts.reason === null ? [] : [["Reason", facts.reason] as const]),
          ...goods(facts.orders),
        ],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-refunded": (facts) =>
      letter({
        subject: `Money given back for order ${facts.number}`,
        opening: [
          `Hello ${facts.name},`,
          `We have given money back for your order from ${shops(facts)}. When it arrives depends on your bank.`,
        ],
        facts: [number(facts), ["Given back", formatRupiah(facts.refund ?? 0)]],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
  },
  member: {
    "new-order": (facts) =>
      letter({
        subject: `New order ${facts.number ?? ""}`.trim(),
        opening: [`Hello ${facts.name},`, `${facts.shop} has a new order. Please accept and pack it.`],
        facts: [
          ...(facts.number === null ? [] : [["Order number", facts.number] as const]),
          ...(facts.total === null ? [] : [["Amount", formatRupiah(facts.total)] as const]),
        ],
        action: { label: "Open order", url: facts.url },
        closing: [SIGN],
      }),
    "shop-approved": (facts) =>
      letter({
        subject: `${facts.shop} was approved`,
        opening: [
          `Hello ${facts.name},`,
          `Your shop ${facts.shop} was approved. Products that you publish can be bought from now on.`,
        ],
        action: { label: "Open shop", url: facts.url },
        closing: [SIGN],
      }),
    "shop-suspended": (facts) =>
      letter({
        subject: `${facts.shop} was suspended`,
        opening: [
          `Hello ${facts.name},`,
          `Your shop ${facts.shop} is suspended for now: its products are neither shown nor sold. Orders that have come in must still be sent. Please contact an officer or your mentor.`,
        ],
        facts: [["Reason", facts.reason ?? "-"]],
        action: { label: "Open shop", url: facts.url },
        closing: [SIGN],
      }),
    "product-taken-down": (facts) =>
      letter({
        subject: `${facts.title ?? ""} was taken down`,
        opening: [
          `Hello ${facts.name},`,
          `An officer took ${facts.title ?? ""} of your shop ${facts.shop} off the shelf. Mend what is asked for and publish it again. Orders that have come in must still be sent.`,
        ],
        facts: [["Reason", facts.reason ?? "-"]],
        action: { label: "Open product", url: facts.url },
        closing: [SIGN],
      }),
    "shop-reinstated": (facts) =>
      letter({
        subject: `${facts.shop} is open again`,
        opening: [
          `Hello ${facts.name},`,
          `Your shop ${facts.shop} is open again. Your products are shown again.`,
        ],
        action: { label: "Open shop", url: facts.url },
        closing: [SIGN],
      }),
    "member-invited": (facts) =>
      letter({
        subject: `You are invited to help ${facts.shop}`,
        opening: [
          `Hello ${facts.name},`,
          `The owner of ${facts.shop} invites you to help with their shop at Gerai Tangerang Gemilang. Log in with the code from the owner, or choose "Forgot password" with this address to make a password.`,
        ],
        action: { label: "Log in", url: facts.url },
        closing: ["If you do not know this shop, please ignore this mail.", SIGN],
      }),
  },
  password: (facts) =>
    letter({
      subject: "Link for a new password",
      opening: [
        "Hello,",
        `Somebody asked for a new password for the account with this address. The link works once, for ${String(facts.minutes)} minutes.`,
      ],
      action: { label: "Choose a new password", url: facts.url },
      closing: ["If it was not you, please ignore this mail: your password stays as it is.", SIGN],
    }),
  push: { title: "Gerai Tangerang Gemilang", body: "1 new order" },
};
