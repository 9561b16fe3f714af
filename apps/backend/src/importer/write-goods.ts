import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";

import { createImportedProductsWorkflow } from "../workflows/product-import/create-imported-products";
import { updateImportedProductWorkflow } from "../workflows/product-import/update-imported-product";
import type { ImportedGoods } from "./context";
import type { ExistingGoods, ImportPlan } from "./plan-import";
import { firstStock, skuOf, toCreateInput, toUpdateInput, type Shelf } from "./product-input";
import { rejection, type Remark } from "./reasons";

/** Products in one workflow: large enough to be quick, small enough to be taken back at once. */
const BATCH = 20;

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
    await createBatch(context, plan.create.slice(start, start + BATCH), written);
  }
  for (const { goods, existing } of plan.update) {
    await attempt(context, goods, written.refused, async () => {
      await updateOne(context, goods, existing);
      written.updated.push(goods);
    });
  }
  return written;
}

async function createBatch(context: WriteContext, batch: ImportedGoods[], written: Written): Promise<void> {
  try {
    await create(context, batch);
    written.created.push(...batch);
  } catch (error) {
    if (batch.length === 1 && batch[0]) {
      written.refused.push(refusal(context, batch[0], error));
      return;
    }
    for (const goods of batch) await createBatch(context, [goods], written);
  }
}

async function create({ container, sellerId, shelf }: WriteContext, batch: ImportedGoods[]): Promise<void> {
  await createImportedProductsWorkflow(container).run({
    input: {
      seller_id: sellerId,
      stock_location_id: shelf.stockLocationId,
      products: batch.map((goods) => toCreateInput(goods, shelf)),
      stock: batch.map(firstStock),
    },
  });
}

async function updateOne(
  { container, shelf }: WriteContext,
  goods: ImportedGoods,
  existing: ExistingGoods,
): Promise<void> {
  const variant = existing.variant;
  const value = variant?.optionValue ?? null;
  await updateImportedProductWorkflow(container).run({
    input: {
      product: toUpdateInput(goods, existing, shelf),
      stock:
        goods.stock === null || !variant?.inventoryItemId
          ? null
          : {
              inventory_item_id: variant.inventoryItemId,
              location_id: shelf.stockLocationId,
              stocked_quantity: goods.stock,
            },
      option_value:
        value === null || value.value === goods.variant ? null : { id: value.id, value: goods.variant },
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

async function attempt(
  context: WriteContext,
  goods: ImportedGoods,
  refused: Remark[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    refused.push(refusal(context, goods, error));
  }
}

/** Errors of our own rules are written for people; anything else goes to the log and is named only in general. */
function refusal({ container }: WriteContext, goods: ImportedGoods, error: unknown): Remark {
  const base = rejection(goods.row, "baris", goods.title, "refused");
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.warn(`Import: row ${String(goods.row)} was refused: ${String(error)}`);
  const isOurs = MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED;
  return isOurs ? { ...base, message: error.message } : base;
}
