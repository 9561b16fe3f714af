import { categoryByHandle, type GoodsGroup } from "@gerai/contracts";

import type { DraftAttribute } from "./draft";

/** Fields that goods of a group ask for, in the order of a label. */
const FIELDS: Readonly<Record<GoodsGroup, readonly DraftAttribute[]>> = {
  dry_food: edible(),
  bakery: edible(),
  frozen_food: edible(),
  herbal: edible(),
  cosmetic: edible(),
  hampers: ["net_content", "composition", "shelf_life", "storage", "maker_address"],
  craft: ["net_content", "material", "maker_address"],
};

function edible(): readonly DraftAttribute[] {
  return ["net_content", "net_weight_g", "composition", "shelf_life", "storage", "maker_address"];
}

/** Group of goods of a category; null while none is chosen. */
export function groupOf(category: string): GoodsGroup | null {
  return categoryByHandle(category)?.group ?? null;
}

/** Fields that a category asks for; none while no category is chosen. */
export function fieldsOfCategory(category: string): readonly DraftAttribute[] {
  const group = groupOf(category);
  return group === null ? [] : FIELDS[group];
}
