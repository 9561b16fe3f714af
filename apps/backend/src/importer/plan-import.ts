import type { ImportedGoods } from "./context";

/** What is kept in `product.metadata` to recognise an unchanged row. */
export const FINGERPRINT = "import_fingerprint";

/** A product that an earlier run made. */
export interface ExistingGoods {
  id: string;
  externalId: string;
  status: string;
  metadata: Readonly<Record<string, unknown>>;
  /** Null in a product that an interrupted run left half-made. */
  variant: {
    id: string;
    inventoryItemId: string | null;
    optionValue: { id: string; value: string } | null;
  } | null;
  sellerId: string | null;
}

/** What a run will do; every good is in exactly one list. */
export interface ImportPlan {
  create: ImportedGoods[];
  update: { goods: ImportedGoods; existing: ExistingGoods }[];
  unchanged: ImportedGoods[];
  /** Given to another maker since; not ours to change. */
  moved: ImportedGoods[];
  /** Half-made products of an interrupted run, to be taken away before their rows are created anew. */
  broken: ExistingGoods[];
}

/**
 * Compares what a file says with what is there. A row with the fingerprint of the last run is unchanged, even when
 * the product was edited by hand since: a second run must not undo that work.
 */
export function planImport(
  goods: readonly ImportedGoods[],
  existing: readonly ExistingGoods[],
  sellerId: string,
): ImportPlan {
  const known = new Map(existing.map((one) => [one.externalId, one]));
  const plan: ImportPlan = { create: [], update: [], unchanged: [], moved: [], broken: [] };
  for (const good of goods) {
    const found = known.get(good.externalId);
    if (!found) plan.create.push(good);
    else if (found.variant === null || found.sellerId === null) {
      plan.broken.push(found);
      plan.create.push(good);
    } else if (found.sellerId !== sellerId) plan.moved.push(good);
    else if (found.metadata[FINGERPRINT] === good.fingerprint) plan.unchanged.push(good);
    else plan.update.push({ goods: good, existing: found });
  }
  return plan;
}
