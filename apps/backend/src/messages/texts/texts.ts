import type { BuyerFacts, MemberFacts, PasswordFacts } from "../facts";
import type { Letter } from "../letter";

/** Every letter there is, by what it tells; one such table for each language. */
export interface Texts {
  buyer: {
    "order-placed": (facts: BuyerFacts) => Letter;
    "payment-confirmed": (facts: BuyerFacts) => Letter;
    "payment-proof-rejected": (facts: BuyerFacts) => Letter;
    "order-packed": (facts: BuyerFacts) => Letter;
    "order-shipped": (facts: BuyerFacts) => Letter;
    "order-ready-for-pickup": (facts: BuyerFacts) => Letter;
    "order-canceled": (facts: BuyerFacts) => Letter;
    "order-refunded": (facts: BuyerFacts) => Letter;
  };
  member: {
    "new-order": (facts: MemberFacts) => Letter;
    "shop-approved": (facts: MemberFacts) => Letter;
    "shop-suspended": (facts: MemberFacts) => Letter;
    "shop-reinstated": (facts: MemberFacts) => Letter;
    "product-taken-down": (facts: MemberFacts) => Letter;
    "member-invited": (facts: MemberFacts) => Letter;
  };
  password: (facts: PasswordFacts) => Letter;
  /** On a locked phone, for everyone to see: nothing about persons. */
  push: { title: string; body: string };
}

/** Adds what most letters have none of. */
export function letter(part: Pick<Letter, "subject" | "opening"> & Partial<Letter>): Letter {
  return { facts: [], action: null, closing: [], ...part };
}

const INSTANTS = {
  id: new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" }),
};

/** A moment in words, in the time of Jakarta. */
export function moment(at: Date, locale: "id" | "en"): string {
  return `${INSTANTS[locale].format(at)} WIB`;
}
