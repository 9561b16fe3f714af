import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { env } from "../env";
import type { MessageData, MessageTemplate, RecipientType } from "../modules/messages/domain/message";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { Locale, MemberFacts } from "./facts";
import type { Letter } from "./letter";
import { makePasswordLink, PASSWORD_LINK_MINUTES } from "./password-link";
import { readBuyerFacts } from "./read-buyer-facts";
import { TEXTS_EN } from "./texts/en";
import { TEXTS_ID } from "./texts/id";
import type { Texts } from "./texts/texts";

/** Words in both languages. */
export const TEXTS: Record<Locale, Texts> = { id: TEXTS_ID, en: TEXTS_EN };

/** A stored message as far as its text goes. */
export interface LetterOrder {
  recipient_type: RecipientType;
  recipient_id: string;
  template: MessageTemplate;
  data: MessageData;
}

/** A letter with the address it goes to. */
export interface AddressedLetter {
  to: string;
  locale: Locale;
  letter: Letter;
}

/**
 * Writes the letter of a message from what is known now.
 * @param options.withLinks false: what opens an account is left out, for somebody who only looks at the outbox
 * @returns null when there is nobody to write to: no address was left, or the person was erased
 */
export async function writeLetter(
  container: MedusaContainer,
  message: LetterOrder,
  { withLinks = true }: { withLinks?: boolean } = {},
): Promise<AddressedLetter | null> {
  if (message.template === "password-link") return passwordLetter(container, message, withLinks);
  if (message.recipient_type === "order_group") return buyerLetter(container, message);
  if (message.recipient_type === "seller_member") return memberLetter(container, message);
  return null;
}

async function buyerLetter(
  container: MedusaContainer,
  message: LetterOrder,
): Promise<AddressedLetter | null> {
  const found = await readBuyerFacts(container, message.recipient_id, message.data);
  if (!found?.email) return null;
  const { email, locale, facts } = found;
  const write = TEXTS[locale].buyer[message.template as keyof Texts["buyer"]];
  return { to: email, locale, letter: write(facts) };
}

const MEMBER_PAGES: Record<keyof Texts["member"], (data: MessageData) => string> = {
  "new-order": ({ order_id: id }) => `/penjual/pesanan/${encodeURIComponent(String(id))}`,
  "shop-approved": () => "/penjual",
  "shop-suspended": () => "/penjual",
  "shop-reinstated": () => "/penjual",
  "product-taken-down": ({ product_id: id }) => `/penjual/produk/${encodeURIComponent(String(id))}`,
  "member-invited": () => "/penjual/masuk",
};

async function memberLetter(
  container: MedusaContainer,
  { template, recipient_id: id, data }: LetterOrder,
): Promise<AddressedLetter | null> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [member] = await service.listSellerMembers({ id }, { take: 1, relations: ["seller"] });
  if (!member?.email) return null;
  const kind = template as keyof Texts["member"];
  const facts: MemberFacts = {
    name: member.name,
    shop: member.seller.name,
    reason: textOrNull(data.reason),
    title: textOrNull(data.title),
    number: textOrNull(data.number),
    total: typeof data.total === "number" ? data.total : null,
    url: env.siteUrl + MEMBER_PAGES[kind](data),
  };
  return { to: member.email, locale: "id", letter: TEXTS.id.member[kind](facts) };
}

async function passwordLetter(
  container: MedusaContainer,
  { recipient_type: type, recipient_id: id, data }: LetterOrder,
  withLinks: boolean,
): Promise<AddressedLetter | null> {
  const actor = type === "customer" ? "customer" : "seller";
  const email = actor === "customer" ? await customerEmail(container, id) : await memberEmail(container, id);
  if (email === null) return null;
  const locale = data.locale === "en" ? "en" : "id";
  // Made as the mail leaves: its minutes begin then, and no table ever holds it.
  const url = withLinks ? await makePasswordLink(container, actor, email, locale) : "[…]";
  return { to: email, locale, letter: TEXTS[locale].password({ url, minutes: PASSWORD_LINK_MINUTES }) };
}

async function customerEmail(container: MedusaContainer, id: string): Promise<string | null> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { take: 1, select: ["id", "email"] });
  return customer?.email ?? null;
}

async function memberEmail(container: MedusaContainer, id: string): Promise<string | null> {
  const [member] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerMembers({ id }, { take: 1, select: ["id", "email"] });
  return member?.email ?? null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
