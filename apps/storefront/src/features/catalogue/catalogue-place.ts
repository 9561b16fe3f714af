import type { CategoryHandle } from "@gerai/contracts";

import type { CatalogueQuery } from "@/lib/catalogue-query";
import type { paths } from "@/paths";

/** Which of the three lists a page is; they share filters, order and pages. */
export type CatalogueKind = "catalogue" | "category" | "search";

/** Builds addresses of the list a page shows. */
export function listHref(
  to: ReturnType<typeof paths>,
  kind: CatalogueKind,
  category: CategoryHandle | null,
): (query: CatalogueQuery) => string {
  if (kind === "category" && category !== null) {
    return ({ category: _itself, ...query }) => to.category(category, query);
  }
  return kind === "search" ? (query) => to.search(query) : (query) => to.catalogue(query);
}
