import { randomBytes } from "node:crypto";

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { sendMessage } from "../outbox/send-message";
import { makeMemberLogin } from "../seller/set-password";
import { dropUnclaimedLogin } from "./drop-unclaimed-login";

/** Whoever asks again and again gets one mail in so many minutes; a mailbox is not to be filled by a stranger. */
const MINUTES = 2;
const PROVIDER = "emailpass";

/** Who has forgotten a password, as they typed it. */
export interface PasswordLinkInput {
  actor: "customer" | "seller";
  /** Lower case. */
  email: string;
  locale: "id" | "en";
}

/**
 * Writes the mail with a link for a new password, if there is such an account. Says nothing about whether there is:
 * answer before calling it.
 */
export async function requestPasswordLink(
  container: MedusaContainer,
  { actor, email, locale }: PasswordLinkInput,
): Promise<void> {
  const id = actor === "customer" ? await customerOf(container, email) : await memberOf(container, email);
  if (id === null) return;
  const slot = Math.floor(Date.now() / (MINUTES * 60_000));
  await sendMessage(container, {
    channel: "mail",
    to: { type: actor === "customer" ? "customer" : "seller_member", id },
    template: "password-link",
    data: { locale },
    key: `password-link:${id}:${String(slot)}`,
  });
}

async function customerOf(container: MedusaContainer, email: string): Promise<string | null> {
  const login = await loginOf(container, email);
  const id = login?.app_metadata?.customer_id;
  return typeof id === "string" ? id : null;
}

/** A member whom only codes let in so far gets a login, with a password that nobody knows until the link is used. */
async function memberOf(container: MedusaContainer, email: string): Promise<string | null> {
  const [member] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerMembers({ email }, { take: 1 });
  if (!member) return null;
  await dropUnclaimedLogin(container, email);
  const login = await loginOf(container, email);
  if (!login) await makeMemberLogin(container, member, randomBytes(24).toString("base64url"));
  // Somebody else's login of the same address opens no shop, whatever its password.
  else if (login.app_metadata?.seller_id !== member.id) return null;
  return member.id;
}

async function loginOf(container: MedusaContainer, email: string) {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ provider_identities: { entity_id: email, provider: PROVIDER } }, { take: 1 });
  return identity;
}
