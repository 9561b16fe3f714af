import type { NewGoods } from "../workflows/product-import/create-imported-products";
import type { ChangedGoods } from "../workflows/product-import/steps/update-goods";
import type { ImportedGoods } from "./context";
import { FINGERPRINT, type ExistingGoods } from "./plan-import";

/** Name of the one option that an imported product has. */
const OPTION = "Varian";

/** Ids that goods are written with. */
export interface Shelf {
  salesChannelId: string;
  shippingProfileId: string;
  stockLocationId: string;
  categories: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, string>;
  sellerHandle: string;
}

/** The stock that goods start with where the file is silent: whoever lists something has at least one. */
const FIRST_STOCK = 1;

/** A new product with its one variant, price and stock. */
export function toNewGoods(goods: ImportedGoods, shelf: Shelf): NewGoods {
  return {
    product: {
      ...sharedFields(goods, shelf),
      handle: goods.handle,
      external_id: goods.externalId,
      status: goods.status,
      metadata: { ...goods.attributes, [FINGERPRINT]: goods.fingerprint },
      options: [{ title: OPTION, values: [goods.variant] }],
      variants: [
        {
          title: goods.variant,
          sku: skuOf(goods, shelf),
          options: { [OPTION]: goods.variant },
          manage_inventory: true,
        },
      ],
    },
    sku: skuOf(goods, shelf),
    price: goods.price,
    pieces: goods.stock ?? FIRST_STOCK,
  };
}

/**
 * What changes in a product that is there. An empty cell leaves what was filled in elsewhere; published goods
 * stay published.
 */
export function toChangedGoods(
  goods: ImportedGoods,
  existing: ExistingGoods & { variant: NonNullable<ExistingGoods["variant"]> },
  shelf: Shelf,
): ChangedGoods {
  const { description, ...fields } = sharedFields(goods, shelf);
  return {
    product: {
      ...fields,
      ...(description === "" ? {} : { description }),
      id: existing.id,
      status: existing.status === "published" ? ("published" as const) : goods.status,
      metadata: { ...existing.metadata, ...goods.attributes, [FINGERPRINT]: goods.fingerprint },
    },
    variant: {
      id: existing.variant.id,
      title: goods.variant,
      ...(goods.sku === null ? {} : { sku: skuOf(goods, shelf) }),
    },
  };
}

function sharedFields(goods: ImportedGoods, shelf: Shelf) {
  const categoryId = goods.category === null ? undefined : shelf.categories.get(goods.category);
  const tagIds = goods.keywords.flatMap((word) => shelf.tags.get(word) ?? []);
  const weight = goods.weight ?? goods.attributes.net_weight_g;
  return {
    title: goods.title,
    description: goods.description,
    ...(categoryId === undefined ? {} : { category_ids: [categoryId] }),
    ...(tagIds.length === 0 ? {} : { tag_ids: tagIds }),
    ...(weight === undefined ? {} : { weight }),
  };
}

/** Two makers may use the same code, Medusa wants it once: the shop's handle goes before it. */
export function skuOf(goods: ImportedGoods, shelf: Pick<Shelf, "sellerHandle">): string | undefined {
  return goods.sku === null ? undefined : `${shelf.sellerHandle}:${goods.sku}`;
}
