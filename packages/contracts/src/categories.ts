/** The fifteen categories of the programme, in the order of the menu. */
export const CATEGORIES = [
  { handle: "makanan-ringan", name: "Makanan Ringan", name_en: "Snacks", group: "dry_food" },
  { handle: "kue-kering", name: "Kue Kering", name_en: "Cookies", group: "dry_food" },
  { handle: "roti-bakery", name: "Roti & Bakery", name_en: "Bread & Bakery", group: "bakery" },
  { handle: "sambal-bumbu", name: "Sambal & Bumbu", name_en: "Sambal & Spices", group: "dry_food" },
  { handle: "makanan-beku", name: "Makanan Beku", name_en: "Frozen Food", group: "frozen_food" },
  { handle: "kopi-teh", name: "Kopi & Teh", name_en: "Coffee & Tea", group: "dry_food" },
  {
    handle: "minuman-herbal-jamu",
    name: "Minuman Herbal & Jamu",
    name_en: "Herbal Drinks & Jamu",
    group: "herbal",
  },
  { handle: "madu", name: "Madu", name_en: "Honey", group: "dry_food" },
  { handle: "lauk-kering", name: "Lauk Kering", name_en: "Dried Dishes", group: "dry_food" },
  {
    handle: "kerajinan-bambu-anyaman",
    name: "Kerajinan Bambu & Anyaman",
    name_en: "Bamboo & Weaving",
    group: "craft",
  },
  { handle: "batik-tenun", name: "Batik & Tenun", name_en: "Batik & Woven Cloth", group: "craft" },
  { handle: "busana-muslim", name: "Busana Muslim", name_en: "Muslim Fashion", group: "craft" },
  { handle: "alas-kaki", name: "Alas Kaki", name_en: "Footwear", group: "craft" },
  { handle: "kosmetik-sabun", name: "Kosmetik & Sabun", name_en: "Cosmetics & Soap", group: "cosmetic" },
  { handle: "hampers", name: "Hampers", name_en: "Hampers", group: "hampers" },
] as const;

export type CategoryHandle = (typeof CATEGORIES)[number]["handle"];
/** What the law treats alike; drives obligations and legal attributes. */
export type GoodsGroup = (typeof CATEGORIES)[number]["group"];

/** The category with a handle, or undefined for an unknown one. */
export function categoryByHandle(handle: string) {
  return CATEGORIES.find((category) => category.handle === handle);
}

/**
 * The one category of the programme among the categories of a product; undefined when there is none or more
 * than one, because obligations must not depend on the order in which categories were ticked.
 */
export function mainCategoryOf(handles: readonly string[]) {
  const found = CATEGORIES.filter((category) => handles.includes(category.handle));
  return found.length === 1 ? found[0] : undefined;
}
