import { SELLER_CONSENTS } from "@gerai/contracts";

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { ok, type AnswerBody, type Caller } from "./http";
import { unique, type Ground } from "./world";

/** A maker who joined by the routes, with a shop of their own. */
export interface JoinedSeller {
  caller: Caller;
  sellerId: string;
  memberId: string;
  /** Login name as typed, and password. */
  login: { email: string; password: string };
}

/** What is agreed to when joining. */
export const REQUIRED_CONSENTS = (["terms", "public_profile"] as const).map((purpose) => ({
  purpose,
  version: SELLER_CONSENTS[purpose].version,
}));

/** Makes the ground's sales channel and stock location those of the store, where makers' goods are put. */
export async function openShelf(ground: Ground, container: MedusaContainer): Promise<void> {
  const stores = container.resolve(Modules.STORE);
  const [store] = await stores.listStores({}, { take: 1 });
  await stores.updateStores(store?.id ?? "", {
    default_sales_channel_id: ground.salesChannelId,
    default_location_id: ground.stockLocationId,
  });
}

/** The body of `POST /seller/registrations`. */
export function registrationOf(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: unique("Dapur Gabung"),
    contact_name: "Ibu Gabung",
    legal_form: "perorangan",
    kecamatan_code: "36.03.18",
    story: "Kami membuat keripik sejak 2012.",
    consents: REQUIRED_CONSENTS,
    ...more,
  };
}

/** Logs in as a seller. */
export async function logIn({ anyone }: Ground, login: Record<string, unknown>): Promise<Caller> {
  const { token } = ok(await anyone.post("/auth/seller/emailpass", login));
  return anyone.with({ authorization: `Bearer ${String(token)}` });
}

/** Registers, joins and logs in; the shop is admitted unless asked otherwise. */
export async function joinSeller(
  ground: Ground,
  { active = true, ...more }: Record<string, unknown> & { active?: boolean } = {},
): Promise<JoinedSeller> {
  const login = { email: `${unique("penjual")}@example.test`, password: "rahasia-sekali" };
  const { token } = ok(await ground.anyone.post("/auth/seller/emailpass/register", login));
  const fresh = ground.anyone.with({ authorization: `Bearer ${String(token)}` });
  const { seller, member }: AnswerBody = ok(await fresh.post("/seller/registrations", registrationOf(more)));
  if (active) ok(await ground.admin.post(`/admin/sellers/${String(seller.id)}/approve`));
  return { caller: await logIn(ground, login), sellerId: seller.id, memberId: member.id, login };
}
