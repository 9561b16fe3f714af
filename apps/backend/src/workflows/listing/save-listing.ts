import { randomUUID } from "node:crypto";

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { invalid, notAllowed, notFound } from "../../errors/person-error";
import { findShelf } from "../../importer/find-shelf";
import { handleOf } from "../../importer/identity";
import type { Shelf } from "../../importer/product-input";
import { UnusableInput } from "../../importer/reasons";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { createListingWorkflow } from "./create-listing";
import type { ListingInput, VariantInput } from "./input";
import { updateListingWorkflow } from "./update-listing";
import { readVariants, variantChanges, type StoredVariants } from "./variant-changes";

/** What the one option of a maker's goods is called. */
const OPTION = "Varian";
const ONLY_VARIANT = "Satu ukuran";
/** Marks a product's `external_id` as that of a draft. */
const DRAFT_KEY = "draft-";

/**
 * Makes one of a shop's goods, as a draft; returns its id.
 * @param draftKey made up by whoever writes the draft, once: when an answer was lost on its way and it is sent again,
 * the draft that was made is changed instead of a second one being made
 */
export async function createListing(
  container: MedusaContainer,
  sellerId: string,
  input: ListingInput & { title: string },
  draftKey?: string,
): Promise<string> {
  const made = draftKey === undefined ? null : await findByDraftKey(container, sellerId, draftKey);
  if (made !== null) {
    await updateListing(container, sellerId, made, await withStoredVariants(container, made, input));
    return made;
  }
  const shelf = await shelfOf(container, sellerId, input.keywords ?? []);
  const variants = input.variants?.length ? input.variants : [{ title: ONLY_VARIANT, price: null }];
  refuseTwins(variants);
  const { result } = await createListingWorkflow(container).run({
    input: {
      seller_id: sellerId,
      stock_location_id: shelf.stockLocationId,
      stock: Object.fromEntries(variants.map(({ title, stock }) => [title, stock ?? 0])),
      facts: factsOf(input),
      product: {
        ...fieldsOf(input, shelf),
        title: input.title,
        handle: handleOf(input.title, randomUUID()),
        ...(draftKey === undefined ? {} : { external_id: `${DRAFT_KEY}${draftKey}` }),
        status: "draft",
        metadata: cleared(input.attributes ?? {}),
        sales_channels: [{ id: shelf.salesChannelId }],
        shipping_profile_id: shelf.shippingProfileId,
        options: [{ title: OPTION, values: variants.map(({ title }) => title) }],
        variants: variants.map((variant, rank) => ({
          ...variantFields(variant, shelf),
          variant_rank: rank,
          options: { [OPTION]: variant.title },
          manage_inventory: true,
        })),
      },
    },
  });
  return result.id;
}

async function findByDraftKey(
  container: MedusaContainer,
  sellerId: string,
  draftKey: string,
): Promise<string | null> {
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select product.id from product join seller_product link on link.product_id = product.id
     where link.seller_id = ? and link.deleted_at is null and product.external_id = ?
       and product.deleted_at is null and product.status <> 'published' limit 1`,
    [sellerId, `${DRAFT_KEY}${draftKey}`],
  )) as { rows: { id: string }[] };
  return rows[0]?.id ?? null;
}

/** Whoever repeats the making of a draft does not know the ids of its variants yet: names stand for them. */
async function withStoredVariants(
  container: MedusaContainer,
  id: string,
  input: ListingInput,
): Promise<ListingInput> {
  if (input.variants === undefined) return input;
  const { variants } = await readVariants(container, id);
  return {
    ...input,
    variants: input.variants.map((typed) => {
      const stored = variants.find(({ title }) => title.toLowerCase() === typed.title.toLowerCase());
      return stored ? { ...typed, id: stored.id } : typed;
    }),
  };
}

/** Changes one of a shop's goods. What is published stays published, or the change is refused. */
export async function updateListing(
  container: MedusaContainer,
  sellerId: string,
  id: string,
  input: ListingInput,
  status: { status?: "draft" | "published"; hidden?: boolean } = {},
): Promise<void> {
  const shelf = await shelfOf(container, sellerId, input.keywords ?? []);
  const stored = await readVariants(container, id);
  const changes =
    input.variants === undefined
      ? { renames: [], option: null, change: [], add: [], add_stock: {}, remove: [], stock: [] }
      : variantsToWrite(id, stored, input.variants, input.variants_seen ?? null, shelf);
  if (changes.remove.length > 0) await refusePromised(container, changes.remove);
  await updateListingWorkflow(container).run({
    input: {
      seller_id: sellerId,
      stock_location_id: shelf.stockLocationId,
      ...changes,
      facts: { ...factsOf(input), ...(status.hidden === undefined ? {} : { hidden: status.hidden }) },
      product: {
        id,
        ...(input.title === undefined ? {} : { title: input.title }),
        ...(status.status === undefined ? {} : { status: status.status }),
        ...fieldsOf(input, shelf),
        ...(input.attributes === undefined
          ? {}
          : { metadata: { ...stored.metadata, ...cleared(input.attributes) } }),
      },
    },
  });
}

/** Refuses to take away goods that orders still wait for. */
export async function refusePromised(container: MedusaContainer, variantIds: string[]): Promise<void> {
  if (variantIds.length === 0) return;
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select 1 from reservation_item reservation
     join product_variant_inventory_item item on item.inventory_item_id = reservation.inventory_item_id
     where item.variant_id = any(?) and reservation.deleted_at is null limit 1`,
    [variantIds],
  )) as { rows: unknown[] };
  if (rows.length > 0) {
    throw notAllowed(
      "variant_promised",
      "Masih ada pesanan yang menunggu barang ini, jadi belum dapat dihapus. Sembunyikan dahulu, lalu hapus setelah pesanannya selesai.",
    );
  }
}

async function shelfOf(container: MedusaContainer, sellerId: string, keywords: string[]): Promise<Shelf> {
  const [seller] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ id: sellerId }, { take: 1, select: ["id", "handle"] });
  if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
  try {
    return await findShelf(container, seller.handle, keywords);
  } catch (error) {
    if (error instanceof UnusableInput) throw notAllowed("not_set_up", error.message);
    throw error;
  }
}

function fieldsOf(input: ListingInput, shelf: Shelf) {
  const category = input.category_handle;
  const categoryId = category === undefined || category === null ? undefined : shelf.categories.get(category);
  if (category !== undefined && category !== null && categoryId === undefined) {
    throw invalid("category_unknown", "Kategori ini tidak dikenal. Pilih dari daftar.");
  }
  return {
    ...(input.description === undefined ? {} : { description: input.description }),
    ...(category === undefined ? {} : { category_ids: categoryId === undefined ? [] : [categoryId] }),
    ...(input.keywords === undefined
      ? {}
      : { tag_ids: input.keywords.flatMap((word) => shelf.tags.get(word) ?? []) }),
    ...(input.pictures === undefined
      ? {}
      : {
          images: input.pictures.map(({ url }) => ({ url })),
          thumbnail: input.pictures[0]?.url ?? null,
        }),
  };
}

function factsOf(input: ListingInput) {
  return {
    ...(input.cost === undefined ? {} : { cost: input.cost }),
    ...(input.prepared_by === undefined ? {} : { prepared_by: input.prepared_by }),
    ...(input.pictures === undefined
      ? {}
      : {
          picture_sizes: Object.fromEntries(
            input.pictures.flatMap(({ url, width, height }) =>
              width === undefined || height === undefined ? [] : [[url, [width, height]]],
            ),
          ),
        }),
  };
}

/** Medusa removes a metadata key when its value is an empty text. */
function cleared(attributes: NonNullable<ListingInput["attributes"]>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value ?? ""]])),
  );
}

function variantFields(variant: VariantInput, shelf: Shelf) {
  const { title, sku, price, weight } = variant;
  return {
    title,
    ...(sku === undefined ? {} : { sku: sku === null || sku === "" ? null : `${shelf.sellerHandle}:${sku}` }),
    ...(price === null ? {} : { prices: [{ currency_code: "idr", amount: price }] }),
    ...(weight === undefined ? {} : { weight }),
  };
}

function variantsToWrite(
  id: string,
  stored: StoredVariants,
  typed: VariantInput[],
  seen: string[] | null,
  shelf: Shelf,
) {
  refuseTwins(typed);
  const changes = variantChanges(stored, typed, seen);
  return {
    renames: changes.renames,
    option:
      changes.add.length === 0
        ? null
        : {
            product_option_id: changes.option.id,
            add: changes.add
              .filter(({ title }) => !changes.option.values.includes(title))
              .map(({ title }) => ({ value: title })),
          },
    change: changes.keep.map(({ id: variantId, typed: variant }) => ({
      id: variantId,
      ...variantFields(variant, shelf),
      variant_rank: typed.indexOf(variant),
    })),
    add: changes.add.map((variant) => ({
      product_id: id,
      ...variantFields(variant, shelf),
      variant_rank: typed.indexOf(variant),
      options: { [changes.option.title]: variant.title },
      manage_inventory: true,
    })),
    add_stock: Object.fromEntries(changes.add.map(({ title, stock }) => [title, stock ?? 0])),
    remove: changes.remove,
    stock: changes.stock.map((one) => ({ ...one, location_id: one.location_id ?? shelf.stockLocationId })),
  };
}

function refuseTwins(variants: readonly VariantInput[]): void {
  const names = variants.map(({ title }) => title.toLowerCase());
  const twin = variants.find(({ title }, index) => names.indexOf(title.toLowerCase()) !== index);
  if (twin)
    throw invalid("variant_twice", `Varian "${twin.title}" tertulis dua kali. Beri nama yang berbeda.`);
}
