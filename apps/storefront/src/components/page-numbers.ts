/** One place in a pager: a page, or the gap between pages that are left out. */
export type PagerItem = { page: number } | "gap";

/** The first and last page, the current one and its neighbours; a gap where pages are left out. */
export function pageNumbers(current: number, pages: number): PagerItem[] {
  const shown = [1, current - 1, current, current + 1, pages].filter((page) => page >= 1 && page <= pages);
  const unique = [...new Set(shown)].sort((a, b) => a - b);
  return unique.flatMap((page, index): PagerItem[] => {
    const before = unique[index - 1];
    if (before === undefined || page - before === 1) return [{ page }];
    // A gap of one page would be wider than the page itself.
    return page - before === 2 ? [{ page: page - 1 }, { page }] : ["gap", { page }];
  });
}
