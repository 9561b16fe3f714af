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
  currency_code: string;
  amount: number;
  /** Whether it is the one that is asked for: in rupiah, for any number of pieces. */
  plain: boolean;
}

/** Gives variants other prices. Compensation writes back the old ones. */
export const updatePricesStep = createStep(
  "update-imported-prices",
  async (wanted: NewPrice[], { container }) => {
    const amounts = new Map(wanted.map(({ variant_id, amount }) => [variant_id, amount]));
    const stored = await readPrices(container, [...amounts.keys()]);
    const sets = new Set(
      stored
        .filter(({ plain, variant_id, amount }) => plain && amounts.get(variant_id) !== amount)
        .map(({ price_set_id }) => price_set_id),
    );
    // Whatever else is in a set goes with it: what is left out would be deleted.
    const before = stored.filter(({ price_set_id }) => sets.has(price_set_id));
    await write(
      container,
      before.map((price) => ({
        ...price,
        amount: (price.plain ? amounts.get(price.variant_id) : undefined) ?? price.amount,
      })),
    );
    return new StepResponse(null, before);
  },
  async (before, { container }) => {
    if (before) await write(container, before);
  },
);

async function write(container: MedusaContainer, prices: readonly StoredPrice[]): Promise<void> {
  if (prices.length === 0) return;
  const sets = [...new Set(prices.map(({ price_set_id }) => price_set_id))];
  await container.resolve(Modules.PRICING).upsertPriceSets(
    sets.map((set) => ({
      id: set,
      prices: prices
        .filter(({ price_set_id }) => price_set_id === set)
        .map(({ id, currency_code, amount }) => ({ id, currency_code, amount })),
    })),
  );
}

async function readPrices(container: MedusaContainer, variantIds: string[]): Promise<StoredPrice[]> {
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select link.variant_id, link.price_set_id, price.id, price.currency_code, price.amount::float8 as amount,
       (price.currency_code = 'idr' and price.min_quantity is null and price.max_quantity is null
         and price.rules_count = 0) as plain
     from product_variant_price_set link
     join price on price.price_set_id = link.price_set_id and price.deleted_at is null
       and price.price_list_id is null
     where link.variant_id = any(?) and link.deleted_at is null`,
    [variantIds],
  )) as { rows: StoredPrice[] };
  return rows;
}
