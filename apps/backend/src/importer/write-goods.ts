import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";

import { ensureSellerDelivery } from "../workflows/delivery/ensure-seller-delivery";
import { isRefusalName, REFUSALS } from "../invariants/refusals";
import { createImportedProductsWorkflow } from "../workflows/product-import/create-imported-products";
import { updateImportedProductsWorkflow } from "../workflows/product-import/update-imported-products";
import type { ImportedGoods } from "./context";
import type { ImportPlan } from "./plan-import";
import { skuOf, toChangedGoods, toNewGoods, type Shelf } from "./product-input";
import { rejection, type Remark } from "./reasons";

/** Products in one workflow: large enough to be quick, small enough to be taken back at once. */
const BATCH = 50;

/** What the writing side needs to know. */
export interface WriteContext {
  container: MedusaContainer;
  sellerId: string;
  shelf: Shelf;
}

/** What came of the writing. */
export interface Written {
  created: ImportedGoods[];
  updated: ImportedGoods[];
  refused: Remark[];
}

/**
 * Carries out a plan. Each batch is one workflow that takes back everything when it fails; then its rows are tried
 * one by one, so that one bad row costs only itself.
 */
export async function writeGoods(context: WriteContext, plan: ImportPlan): Promise<Written> {
  const written: Written = { created: [], updated: [], refused: [] };
  await removeBroken(context, plan);
  for (let start = 0; start < plan.create.length; start += BATCH) {
    const batch = plan.create.slice(start, start + BATCH);
    await attempt(context, batch, (goods) => goods, {
      written: written.created,
      refused: written.refused,
      work: async (part) => await create(context, part),
    });
  }
  for (let start = 0; start < plan.update.length; start += BATCH) {
    const batch = plan.update.slice(start, start + BATCH);
    await attempt(context, batch, (one) => one.goods, {
      written: written.updated,
      refused: written.refused,
      work: async (part) => await update(context, part),
    });
  }
  return written;
}

interface Attempt<One> {
  written: ImportedGoods[];
  refused: Remark[];
  /** All of them, or none. */
  work: (batch: One[]) => Promise<void>;
}

/** Halves rather than one by one: a single bad row among many is found in a few steps. */
async function attempt<One>(
  context: WriteContext,
  batch: One[],
  goodsOf: (one: One) => ImportedGoods,
  { written, refused, work }: Attempt<One>,
): Promise<void> {
  try {
    await work(batch);
    written.push(...batch.map(goodsOf));
  } catch (error) {
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      refused.push(refusal(context, goodsOf(only), error));
      return;
    }
    const middle = Math.ceil(batch.length / 2);
    for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
      await attempt(context, half, goodsOf, { written, refused, work });
    }
  }
}

async function create({ container, sellerId, shelf }: WriteContext, batch: ImportedGoods[]): Promise<void> {
  await createImportedProductsWorkflow(container).run({
    input: {
      seller_id: sellerId,
      stock_location_id: shelf.stockLocationId,
      sales_channel_id: shelf.salesChannelId,
      shipping_profile_id: await ensureSellerDelivery(container, sellerId),
      goods: batch.map((goods) => toNewGoods(goods, shelf)),
    },
  });
}

async function update({ container, shelf }: WriteContext, batch: ImportPlan["update"]): Promise<void> {
  const pairs = batch.flatMap(({ goods, existing }) =>
    existing.variant === null ? [] : [{ goods, existing: { ...existing, variant: existing.variant } }],
  );
  await updateImportedProductsWorkflow(container).run({
    input: {
      goods: pairs.map(({ goods, existing }) => toChangedGoods(goods, existing, shelf)),
      prices: pairs.map(({ goods, existing }) => ({
        variant_id: existing.variant.id,
        amount: goods.price,
      })),
      stock: pairs.flatMap(({ goods, existing: { variant } }) =>
        goods.stock === null || variant.inventoryItemId === null
          ? []
          : [
              {
                inventory_item_id: variant.inventoryItemId,
                location_id: shelf.stockLocationId,
                stocked_quantity: goods.stock,
              },
            ],
      ),
      renames: pairs.flatMap(({ goods, existing: { variant } }) =>
        variant.optionValue === null || variant.optionValue.value === goods.variant
          ? []
          : [{ id: variant.optionValue.id, value: goods.variant }],
      ),
    },
  });
}

/** Takes away what an interrupted run left half-made, with the stock items that would keep their codes taken. */
async function removeBroken({ container, shelf }: WriteContext, plan: ImportPlan): Promise<void> {
  if (plan.broken.length === 0) return;
  await deleteProductsWorkflow(container).run({ input: { ids: plan.broken.map(({ id }) => id) } });
  const ids = new Set(plan.broken.map(({ externalId }) => externalId));
  const skus = plan.create
    .filter(({ externalId }) => ids.has(externalId))
    .flatMap((goods) => skuOf(goods, shelf) ?? []);
  if (skus.length === 0) return;
  const inventory = container.resolve(Modules.INVENTORY);
  const items = await inventory.listInventoryItems({ sku: skus }, { select: ["id"], take: null });
  if (items.length > 0) await inventory.deleteInventoryItems(items.map(({ id }) => id));
}

/** Errors of our own rules are written for people; anything else goes to the log and is named only in general. */
function refusal({ container }: WriteContext, goods: ImportedGoods, error: unknown): Remark {
  const base = rejection(goods.row, "baris", goods.title, "refused");
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.warn(`Import: row ${String(goods.row)} was refused: ${String(error)}`);
  // A rule that the database keeps says in words why it refused.
  const rule = (error as { constraint?: unknown } | null)?.constraint;
  if (isRefusalName(rule)) return { ...base, message: REFUSALS[rule].id };
  const isOurs = MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED;
  return isOurs ? { ...base, message: error.message } : base;
}
