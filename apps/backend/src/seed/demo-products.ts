import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";

import type { DemoProduct, DemoSeller } from "../demo/types";
import { CERTIFICATION_MODULE } from "../modules/certification";
import { storePictures } from "./pictures";
import type { StoreSetup } from "./store";

/** What the goods of one maker are created with. */
export interface GoodsContext {
  container: MedusaContainer;
  store: StoreSetup;
  sellerId: string;
  /** Tag id by search word. */
  tags: ReadonlyMap<string, string>;
}

/** Creates the search words that are absent; returns the id of each. */
export async function seedTags(
  container: MedusaContainer,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const service = container.resolve(Modules.PRODUCT);
  const wanted = [...new Set(words)];
  const find = () => service.listProductTags({ value: wanted }, { select: ["id", "value"], take: null });
  const existing = new Set((await find()).map(({ value }) => value));
  const absent = wanted.filter((value) => !existing.has(value));
  if (absent.length > 0) await service.createProductTags(absent.map((value) => ({ value })));
  return new Map((await find()).map(({ value, id }) => [value, id]));
}

/**
 * Creates those goods of a maker that are absent, through the same workflow as the dashboard.
 * @returns product id by handle, of all the maker's goods
 */
export async function seedProducts(context: GoodsContext, seller: DemoSeller): Promise<Map<string, string>> {
  const { container, sellerId } = context;
  const ids = await existingProducts(context, seller.products);
  const absent = seller.products.filter(({ handle }) => !ids.has(handle));
  if (absent.length > 0) {
    const products = await Promise.all(
      absent.map((product) => toInput(context, product, seller.status === "pending" ? "draft" : "published")),
    );
    const { result } = await createProductsWorkflow(container).run({
      input: { products, additional_data: { seller_id: sellerId } },
    });
    for (const { handle, id } of result) ids.set(handle, id);
  }
  // The goods of a suspended shop cannot be changed, and were complete before it was suspended.
  if (seller.status !== "suspended") await completePictures(container, seller.products, ids);
  await seedStock(context, seller.products);
  return ids;
}

/** Goods that are there and whole; what an interrupted seed left half-made is taken away first. */
async function existingProducts(
  { container }: GoodsContext,
  products: readonly DemoProduct[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku", "seller.id"],
    filters: { handle: products.map(({ handle }) => handle) },
  });
  const found = data as unknown as { id: string; handle: string; variants: unknown[]; seller: unknown }[];
  const isWhole = ({ variants, seller }: (typeof found)[number]) => variants.length > 0 && Boolean(seller);
  const broken = found.filter((product) => !isWhole(product));
  await container.resolve(Modules.PRODUCT).deleteProducts(broken.map(({ id }) => id));
  const ids = new Map(found.filter(isWhole).map(({ handle, id }) => [handle, id]));
  const unused = products.filter(({ handle }) => !ids.has(handle)).flatMap(({ variants }) => variants);
  await deleteStockItems(
    container,
    unused.map(({ sku }) => sku),
  );
  return ids;
}

/** Gives goods their pictures where they were seeded before the pictures were drawn. */
async function completePictures(
  container: MedusaContainer,
  products: readonly DemoProduct[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const images = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: [...ids.values()] }, { select: ["id", "thumbnail"], take: null });
  const bare = new Set(images.filter(({ thumbnail }) => !thumbnail).map(({ id }) => id));
  const updates = await Promise.all(
    products.map(async (product) => {
      const id = ids.get(product.handle);
      if (id === undefined || !bare.has(id)) return [];
      const pictures = await storePictures(container, "products", product.handle);
      if (pictures.length === 0) return [];
      return [{ id, thumbnail: pictures[0], images: toImages(pictures, product.alt) }];
    }),
  );
  const complete = updates.flat();
  if (complete.length > 0) await updateProductsWorkflow(container).run({ input: { products: complete } });
}

function toImages(pictures: readonly string[], alt: string) {
  return pictures.map((url) => ({ url, metadata: { alt } }));
}

async function deleteStockItems(container: MedusaContainer, skus: readonly string[]): Promise<void> {
  if (skus.length === 0) return;
  const inventory = container.resolve(Modules.INVENTORY);
  const items = await inventory.listInventoryItems({ sku: [...skus] }, { select: ["id"], take: null });
  if (items.length > 0) await inventory.deleteInventoryItems(items.map(({ id }) => id));
}

async function toInput(
  { container, store, tags }: GoodsContext,
  product: DemoProduct,
  status: "draft" | "published",
) {
  const pictures = await storePictures(container, "products", product.handle);
  const categoryId = store.categories.get(product.category_handle);
  if (categoryId === undefined) throw new Error(`${product.handle}: no category ${product.category_handle}.`);
  const titleOf = (options: Readonly<Record<string, string>>) =>
    product.option_names.map((name) => options[name]).join(" / ");
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status,
    category_ids: [categoryId],
    tag_ids: product.keywords.flatMap((word) => tags.get(word) ?? []),
    metadata: { ...product.attributes },
    weight: product.attributes.net_weight_g,
    images: toImages(pictures, product.alt),
    thumbnail: pictures[0],
    sales_channels: [{ id: store.salesChannelId }],
    shipping_profile_id: store.shippingProfileId,
    options: product.option_names.map((name) => ({
      title: name,
      values: [...new Set(product.variants.map(({ options }) => options[name] ?? ""))],
    })),
    variants: product.variants.map((variant, rank) => ({
      variant_rank: rank,
      title: titleOf(variant.options),
      sku: variant.sku,
      options: { ...variant.options },
      manage_inventory: true,
      prices: [{ currency_code: "idr", amount: variant.price }],
    })),
  };
}

/** Puts the goods on the Gerai's shelf, unless they lie there already. */
async function seedStock(
  { container, store }: GoodsContext,
  products: readonly DemoProduct[],
): Promise<void> {
  const stock = new Map(
    products.flatMap(({ variants }) => variants.map((one) => [one.sku, one.stock] as const)),
  );
  const inventory = container.resolve(Modules.INVENTORY);
  const items = await inventory.listInventoryItems(
    { sku: [...stock.keys()] },
    { select: ["id", "sku"], take: null },
  );
  const itemIds = items.map(({ id }) => id);
  const present = await inventory.listInventoryLevels(
    { inventory_item_id: itemIds, location_id: store.stockLocationId },
    { select: ["id", "inventory_item_id"], take: null },
  );
  const placed = new Set(present.map(({ inventory_item_id }) => inventory_item_id));
  const levels = items
    .filter(({ id }) => !placed.has(id))
    .map(({ id, sku }) => ({
      inventory_item_id: id,
      location_id: store.stockLocationId,
      stocked_quantity: stock.get(sku ?? "") ?? 0,
    }));
  if (levels.length > 0) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } });
  }
}

/** Says which certificates cover which goods; pairs that exist already stay. */
export async function seedCoverage(
  container: MedusaContainer,
  seller: DemoSeller,
  productIds: ReadonlyMap<string, string>,
  certificationIds: ReadonlyMap<string, string>,
): Promise<void> {
  const pairs = seller.products.flatMap(({ handle, certifications }) =>
    certifications.map((ref) => {
      const product_id = productIds.get(handle);
      const certification_id = certificationIds.get(ref);
      if (product_id === undefined || certification_id === undefined) {
        throw new Error(`${seller.handle}: ${handle} names a certificate ${ref} that does not exist.`);
      }
      return { [Modules.PRODUCT]: { product_id }, [CERTIFICATION_MODULE]: { certification_id } };
    }),
  );
  if (pairs.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(pairs);
}
