import type { CertificationKind, HolidayColumns, SellerStatus, ValidityFacts } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";

import { contactEmail } from "../../modules/order-group/domain/contact-email";
import { SALE_FIELDS } from "../product/judge-sellable-variants";

/** An address as the basket holds it. `province` carries the Kemendagri code of the kecamatan or regency. */
export interface BasketAddress {
  id?: string;
  first_name?: string | null;
  last_name?: string | null;
  phone?: string | null;
  company?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  country_code?: string | null;
}

/** A discount that Medusa computed on a line or a delivery. */
export interface BasketAdjustment {
  code?: string | null;
  amount: number;
  description?: string | null;
  promotion_id?: string | null;
  provider_id?: string | null;
  is_tax_inclusive?: boolean;
}

/** A line as the basket holds it. */
export interface BasketItem {
  id: string;
  title: string;
  quantity: number;
  unit_price: number;
  created_at: string | Date;
  variant_id?: string | null;
  requires_shipping: boolean;
  adjustments?: BasketAdjustment[] | null;
  [column: string]: unknown;
}

/** A chosen delivery. */
export interface BasketMethod {
  id: string;
  name: string;
  amount: number;
  is_tax_inclusive: boolean;
  shipping_option_id: string;
  data?: Record<string, unknown> | null;
  adjustments?: BasketAdjustment[] | null;
  shipping_option?: {
    shipping_profile_id: string;
    provider_id: string;
    price_type: string;
    data?: Record<string, unknown> | null;
  } | null;
}

/** Goods of a line as they are today. */
export interface BasketVariant {
  id: string;
  title: string;
  sku?: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  weight?: number | null;
  length?: number | null;
  width?: number | null;
  height?: number | null;
  calculated_price?: { calculated_amount: number | null } | null;
  inventory_items?: { inventory_item_id: string; required_quantity: number }[] | null;
  product?: {
    id: string;
    title: string;
    handle: string;
    description?: string | null;
    status: string;
    weight?: number | null;
    metadata?: Record<string, unknown> | null;
    variants?: ({ id: string } | null)[] | null;
    shipping_profile?: { id: string } | null;
    categories?: ({ id: string; handle: string } | null)[] | null;
    seller?: BasketSeller | null;
    certifications?: (BasketPaper | null)[] | null;
  } | null;
}

/** Maker of goods in the basket. */
export interface BasketSeller extends HolidayColumns {
  id: string;
  name: string;
  handle: string;
  status: SellerStatus;
  nib?: string | null;
  kecamatan: string;
  kecamatan_code: string;
  whatsapp?: string | null;
}

type BasketPaper = ValidityFacts & { kind: CertificationKind; number_typed: string };

/** Everything that decides what an order group will say, read once. */
export interface Basket {
  id: string;
  completed_at: string | Date | null;
  currency_code: string;
  region_id: string;
  sales_channel_id: string;
  /** Where the buyer wants to be written to; says nothing of whose basket it is. */
  email?: string | null;
  locale?: string | null;
  items: BasketItem[];
  shipping_methods: BasketMethod[];
  shipping_address?: BasketAddress | null;
  billing_address?: BasketAddress | null;
  credit_lines?: unknown[] | null;
  promotions?: ({ id: string; code?: string | null; is_automatic?: boolean } | null)[] | null;
  variants: Map<string, BasketVariant>;
  /** Where the sales channel may take stock from. */
  locationIds: string[];
}

const CART_FIELDS = [
  "id",
  "completed_at",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "email",
  "metadata",
  "locale",
  "customer.id",
  "customer.groups.id",
  "items.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.shipping_option.shipping_profile_id",
  "shipping_methods.shipping_option.provider_id",
  "shipping_methods.shipping_option.price_type",
  "shipping_methods.shipping_option.data",
  "shipping_address.*",
  "billing_address.*",
  "credit_lines.id",
  "promotions.id",
  "promotions.code",
  "promotions.is_automatic",
];

const VARIANT_FIELDS = [
  "id",
  "title",
  "sku",
  "manage_inventory",
  "allow_backorder",
  "weight",
  "length",
  "width",
  "height",
  "calculated_price.calculated_amount",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  ...SALE_FIELDS,
  "product.id",
  "product.handle",
  "product.variants.id",
  "product.description",
  "product.weight",
  "product.metadata",
  "product.shipping_profile.id",
  "product.categories.id",
  "product.seller.id",
  "product.seller.handle",
  "product.seller.nib",
  "product.seller.kecamatan",
  "product.seller.kecamatan_code",
  "product.seller.whatsapp",
  "product.certifications.number_typed",
];

/** The database gives changed rows last: lines would jump about. */
function byArrival(a: BasketItem, b: BasketItem): number {
  return new Date(a.created_at).getTime() - new Date(b.created_at).getTime() || (a.id < b.id ? -1 : 1);
}

/** Reads a basket with its goods as they are today; null when there is none of that id. */
export async function readBasket(container: MedusaContainer, cartId: string): Promise<Basket | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: carts } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } });
  const cart = carts[0] as unknown as
    | (Omit<Basket, "variants" | "locationIds"> & {
        customer?: Record<string, unknown> | null;
        metadata?: Record<string, unknown> | null;
      })
    | undefined;
  if (!cart) return null;
  const { customer, metadata, ...rest } = cart;
  const items = cart.items.filter((item) => item as BasketItem | null).toSorted(byArrival);
  const variantIds = [...new Set(items.flatMap((item) => item.variant_id ?? []))];
  const context = {
    currency_code: cart.currency_code,
    region_id: cart.region_id,
    ...(customer ? { customer } : {}),
  };
  const [variants, channels] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: VARIANT_FIELDS,
      filters: { id: variantIds },
      context: { calculated_price: QueryContext(context) },
    }),
    query.graph({
      entity: "sales_channel",
      fields: ["stock_locations.id"],
      filters: { id: cart.sales_channel_id },
    }),
  ]);
  const locations = (channels.data[0] as { stock_locations?: ({ id: string } | null)[] } | undefined)
    ?.stock_locations;
  return {
    ...rest,
    email: contactEmail(metadata) ?? rest.email ?? null,
    items,
    shipping_methods: cart.shipping_methods.filter((method) => method as BasketMethod | null),
    variants: new Map((variants.data as unknown as BasketVariant[]).map((variant) => [variant.id, variant])),
    locationIds: (locations ?? []).flatMap((location) => location?.id ?? []),
  };
}
