import { CATEGORIES, type CategoryHandle, type OperatorRole } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { OPERATOR_MODULE } from "../modules/operator";
import type OperatorModuleService from "../modules/operator/service";
import { Caller, ok, type AnswerBody } from "./http";
import type { RunningBackend } from "./running-backend";

/** What every shop needs before the first maker joins: operator, region, sales channel, categories. */
export interface Ground {
  anyone: Caller;
  admin: Caller;
  store: Caller;
  /** Headers of `store`, for requests that no caller can express. */
  storeHeaders: Record<string, string>;
  regionId: string;
  salesChannelId: string;
  shippingProfileId: string;
  /** Where all stock lies. */
  stockLocationId: string;
  categories: Record<string, string>;
}

const OPERATOR = { email: "operator@example.test", password: "only-for-this-test" };

/** A logged-in operator with a role; without one the operator has none. */
export async function makeOperator(
  { anyone }: Pick<Ground, "anyone">,
  container: MedusaContainer,
  role: OperatorRole | null,
  login = { email: `${unique("operator")}@example.test`, password: OPERATOR.password },
): Promise<Caller> {
  ok(await anyone.post("/auth/user/emailpass/register", login));
  const user = await container.resolve(Modules.USER).createUsers({ email: login.email });
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities({ provider_identities: { entity_id: login.email } });
  if (!identity) throw new Error("The operator's login was not registered");
  await auth.updateAuthIdentities({ id: identity.id, app_metadata: { user_id: user.id } });
  if (role !== null) {
    await container.resolve<OperatorModuleService>(OPERATOR_MODULE).setRole(user.id, role);
  }
  return logInOperator(anyone, login);
}

/** What of the ground lies in the database, and can be stood on by a backend that has not laid it. */
type LaidGround = Omit<Ground, "anyone" | "admin" | "store">;

/** Lays the ground by Medusa's own routes, and notes in the database what it is. */
export async function layGround({ client, container, connection }: RunningBackend): Promise<void> {
  const anyone = new Caller(client, {});
  const admin = await makeOperator({ anyone }, container, "admin", OPERATOR);
  const { sales_channel: channel } = ok(await admin.post("/admin/sales-channels", { name: "Toko" }));
  const { api_key: key } = ok(
    await admin.post("/admin/api-keys", { title: "Storefront", type: "publishable" }),
  );
  ok(await admin.post(`/admin/api-keys/${key.id}/sales-channels`, { add: [channel.id] }));
  const { region } = ok(
    await admin.post("/admin/regions", {
      name: "Indonesia",
      currency_code: "idr",
      countries: ["id"],
      payment_providers: ["pp_system_default"],
    }),
  );
  const { shipping_profile: profile } = ok(
    await admin.post("/admin/shipping-profiles", { name: "Biasa", type: "default" }),
  );
  const { stock_location: location } = ok(await admin.post("/admin/stock-locations", { name: "Gerai" }));
  ok(await admin.post(`/admin/stock-locations/${location.id}/sales-channels`, { add: [channel.id] }));
  const categories: Record<string, string> = {};
  for (const { handle, name } of CATEGORIES) {
    const { product_category: category } = ok(
      await admin.post("/admin/product-categories", { name, handle, is_active: true }),
    );
    categories[handle] = category.id;
  }
  const storeHeaders = { "x-publishable-api-key": String(key.token) };
  const laid: LaidGround = {
    storeHeaders,
    regionId: region.id,
    salesChannelId: channel.id,
    shippingProfileId: profile.id,
    stockLocationId: location.id,
    categories,
  };
  await connection.raw("create schema testing");
  await connection.raw("create table testing.ground as select ?::jsonb as laid", [JSON.stringify(laid)]);
}

/** The ground of a database that is a copy of one in which it was laid. */
export async function standOnGround({ client, connection }: RunningBackend): Promise<Ground> {
  const { rows } = await connection.raw("select laid from testing.ground");
  const laid = rows[0]?.laid as LaidGround;
  const anyone = new Caller(client, {});
  return {
    ...laid,
    anyone,
    // Every process makes up secrets of its own, hence nobody stays logged in.
    admin: await logInOperator(anyone, OPERATOR),
    store: anyone.with(laid.storeHeaders),
  };
}

async function logInOperator(anyone: Caller, login: typeof OPERATOR): Promise<Caller> {
  const { token } = ok(await anyone.post("/auth/user/emailpass", login));
  return anyone.with({ authorization: `Bearer ${String(token)}` });
}

let counter = 0;
/** A word that no other record of this run uses. */
export function unique(word: string): string {
  counter += 1;
  return `${word}-${counter}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Records a demo shop, active unless asked otherwise. */
export async function makeSeller(
  { admin }: Ground,
  { active = true, ...input }: Record<string, unknown> & { active?: boolean } = {},
): Promise<AnswerBody> {
  const { seller } = ok(
    await admin.post("/admin/sellers", {
      name: unique("Dapur Uji"),
      contact_name: "Ibu Uji",
      legal_form: "perorangan",
      kecamatan_code: "36.03.18",
      story: "Toko untuk pengujian.",
      is_demo: true,
      ...input,
    }),
  );
  if (!active) return seller;
  return ok(await admin.post(`/admin/sellers/${seller.id}/approve`)).seller;
}

/** Legal attributes that satisfy every group of goods. */
export const ATTRIBUTES = {
  composition: "Singkong, minyak kelapa, cabai, gula, garam",
  material: "Bambu apus",
  net_weight_g: 200,
  net_content: "200 g",
  shelf_life: "3 bulan setelah diproduksi",
  storage: "Suhu ruang, hindari sinar matahari",
  maker_address: "Dapur Uji, Cikupa, Kab. Tangerang",
  is_demo: true,
};

interface ProductWish {
  category?: CategoryHandle;
  seller_id?: string;
  status?: "draft" | "published";
  price?: number;
  [field: string]: unknown;
}

/** The body of `POST /admin/products` for goods with one variant. */
export function productBody(ground: Ground, wish: ProductWish = {}): Record<string, unknown> {
  const { category = "kerajinan-bambu-anyaman", seller_id: sellerId, price = 18_000, ...rest } = wish;
  return {
    title: unique("Produk Uji"),
    status: "draft",
    metadata: ATTRIBUTES,
    categories: [{ id: ground.categories[category] }],
    sales_channels: [{ id: ground.salesChannelId }],
    shipping_profile_id: ground.shippingProfileId,
    options: [{ title: "Ukuran", values: ["Biasa"] }],
    variants: [
      {
        title: "Biasa",
        sku: unique("SKU"),
        manage_inventory: false,
        options: { Ukuran: "Biasa" },
        prices: [{ currency_code: "idr", amount: price }],
      },
    ],
    ...rest,
    ...(sellerId === undefined ? {} : { additional_data: { seller_id: sellerId } }),
  };
}

/** Makes goods and returns them with their variants. */
export async function makeProduct(ground: Ground, wish: ProductWish = {}): Promise<AnswerBody> {
  return ok(await ground.admin.post("/admin/products", productBody(ground, wish))).product;
}

/** A halal number of province 99 that no other record of this run uses. */
export function demoHalalNumber(): string {
  counter += 1;
  return `ID9911${String(counter).padStart(3, "0")}${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}0826`;
}

/** A P-IRT number of province 99 that no other record of this run uses. */
export function demoPirtNumber(): string {
  counter += 1;
  return `206990121${String(counter).padStart(4, "0")}${String(Math.floor(Math.random() * 10))}31`;
}

/** Records a halal certificate as submitted. */
export async function makeCertification(
  { admin }: Ground,
  sellerId: string,
  input: Record<string, unknown> = {},
): Promise<AnswerBody> {
  return ok(
    await admin.post("/admin/certifications", {
      kind: "halal",
      number: demoHalalNumber(),
      holder: "Dapur Uji",
      seller_id: sellerId,
      issued_on: "2026-08-01",
      ...input,
    }),
  ).certification;
}

/** Verifies a certificate as an officer does. */
export async function verify(
  { admin }: Ground,
  id: string,
  input: Record<string, unknown> = {},
): Promise<AnswerBody> {
  return ok(await admin.post(`/admin/certifications/${id}/verify`, { check_method: "issuer_site", ...input }))
    .certification;
}
