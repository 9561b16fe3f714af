import { categoryByHandle, formatRupiah } from "@gerai/contracts";

import { inLocale, words } from "@/i18n";
import type { Locale } from "@/i18n/locale";
import { EMPTY_QUERY, type CatalogueQuery } from "@/lib/catalogue-query";
import { kecamatanFromSlug } from "@/lib/kecamatan";

/** A filter that is set, and the query without it. */
export interface FilterChip {
  name: string;
  without: CatalogueQuery;
}

/**
 * The filters that are set, in the order of the filter sheet, each with the query that takes it away.
 * @param fixed parts of the query that the page itself stands for (a category page), which have no chip
 */
export function filterChips(
  query: CatalogueQuery,
  locale: Locale,
  fixed: { category: boolean } = { category: false },
): FilterChip[] {
  const t = words(locale);
  const chips: FilterChip[] = [];
  const add = (name: string, change: Partial<CatalogueQuery>) =>
    chips.push({ name, without: { ...query, ...change, page: 1 } });
  if (query.halal) add(t.badge.name.halal, { halal: false });
  if (query.pirt) add(t.badge.name.pirt, { pirt: false });
  if (query.bpom) add(t.badge.name.bpom, { bpom: false });
  if (query.min !== null) add(t.catalogue.chip.from(formatRupiah(query.min)), { min: null });
  if (query.max !== null) add(t.catalogue.chip.upTo(formatRupiah(query.max)), { max: null });
  if (query.category !== null && !fixed.category) {
    const category = categoryByHandle(query.category);
    if (category) add(inLocale(locale, category.name, category.name_en), { category: null });
  }
  if (query.kecamatan !== null) add(kecamatanFromSlug(query.kecamatan), { kecamatan: null });
  if (query.inStock) add(t.catalogue.chip.inStock, { inStock: false });
  return chips;
}

/** The query without any filter; words and order stay, and so does what the page stands for. */
export function withoutFilters(query: CatalogueQuery, fixed: { category: boolean }): CatalogueQuery {
  return {
    ...EMPTY_QUERY,
    q: query.q,
    sort: query.sort,
    category: fixed.category ? query.category : null,
  };
}
