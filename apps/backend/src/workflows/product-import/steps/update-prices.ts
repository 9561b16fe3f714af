import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** What a variant costs from now on, in whole rupiah. */
export interface NewPrice {
  variant_id: string;
  amount: number;
}

interface StoredPrice {
  variant_id: string;
  price_set_id: string;
  id: string;
  amount: number;
}

/** Gives variants other prices. Compensation writes back the old ones. */
export const updatePricesStep = createStep(
  "update-imported-prices",
  async (wanted: NewPrice[], { container }) => {
    const amounts = new Map(wanted.map(({ variant_id, amount }) => [variant_id, amount]));
    const stored = await readPrices(container, [...amounts.keys()]);
    const changed = stored.filter(({ variant_id, amount }) => amounts.get(variant_id) !== amount);
    await write(
      container,
      changed.map((price) => ({ ...price, amount: amounts.get(price.variant_id) ?? price.amount })),
    );
    return new StepResponse(null, changed);
  },
  async (changed, { container }) => {
    if (changed) await write(container, changed);
  },
);

async function write(container: MedusaContainer, prices: readonly StoredPrice[]): Promise<void> {
  if (prices.length === 0) return;
  await container.resolve(Modules.PRICING).upsertPriceSets(
    prices.map(({ price_set_id, id, amount }) => ({
      id: price_set_id,
      prices: [{ id, currency_code: "idr", amount }],
    })),
  );
}

/** Only of imported goods: they have one price in rupiah and no other. */
async function readPrices(container: MedusaContainer, variantIds: string[]): Promise<StoredPrice[]> {
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select link.variant_id, link.price_set_id, price.id, price.amount::float8 as amount
     from product_variant_price_set link
     join price on price.price_set_id = link.price_set_id and price.deleted_at is null
       and price.price_list_id is null and price.currency_code = 'idr'
     where link.variant_id = any(?) and link.deleted_at is null`,
    [variantIds],
  )) as { rows: StoredPrice[] };
  return rows;
}
