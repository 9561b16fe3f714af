import {
  BADGES,
  CATEGORIES,
  dayNumber,
  type Badge,
  type CategoryHandle,
  type LegalDate,
} from "@gerai/contracts";

import { kecamatanSlug } from "../kecamatan.ts";
import type { SearchResult } from "./client.server.ts";

/** What else one could choose, and how many goods each choice would show. */
export interface Facets {
  /** Categories with goods, in the order of the menu. */
  categories: { handle: CategoryHandle; name: string; name_en: string; count: number }[];
  /** Kecamatan with goods, by name. */
  kecamatan: { slug: string; name: string; count: number }[];
  /** Goods with each badge in force today. */
  badges: Readonly<Record<Badge, number>>;
  inStock: number;
  /** Lowest and highest price in whole rupiah; null without goods. */
  price: { min: number; max: number } | null;
}

/** The facets that `facetsOf` reads. */
export const FACET_ATTRIBUTES = [
  "category_handle",
  "kecamatan",
  "halal_until",
  "pirt_until",
  "bpom_until",
  "in_stock",
  "price_min",
];

type Distribution = Readonly<Record<string, number>>;

/** Reads the counts of a result. */
export function facetsOf(
  result: Pick<SearchResult, "facetDistribution" | "facetStats">,
  today: LegalDate,
): Facets {
  const distribution = (name: string): Distribution => result.facetDistribution?.[name] ?? {};
  const now = dayNumber(today);
  const badges = Object.fromEntries(
    BADGES.map((badge) => [badge, countFrom(distribution(`${badge}_until`), now)]),
  ) as Record<Badge, number>;
  return {
    categories: categoryCounts(distribution("category_handle")),
    kecamatan: kecamatanCounts(distribution("kecamatan")),
    badges,
    inStock: distribution("in_stock").true ?? 0,
    price: result.facetStats?.price_min ?? null,
  };
}

/** Categories with goods, in the order of the menu. */
export function categoryCounts(distribution: Distribution): Facets["categories"] {
  return CATEGORIES.flatMap(({ handle, name, name_en }) => {
    const count = distribution[handle] ?? 0;
    return count > 0 ? [{ handle, name, name_en, count }] : [];
  });
}

/** Kecamatan with goods, by name. */
export function kecamatanCounts(distribution: Distribution): Facets["kecamatan"] {
  return Object.entries(distribution)
    .map(([name, count]) => ({ slug: kecamatanSlug(name), name, count }))
    .sort((a, b) => a.name.localeCompare(b.name, "id"));
}

/** How many carry a day number that is not past. */
function countFrom(distribution: Distribution, now: number): number {
  return Object.entries(distribution).reduce(
    (sum, [day, count]) => (Number(day) >= now ? sum + count : sum),
    0,
  );
}
