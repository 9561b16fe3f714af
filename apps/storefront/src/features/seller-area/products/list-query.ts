const STATUSES = ["draft", "hidden", "published"] as const;
export type ListedStatus = (typeof STATUSES)[number];

/** Words of the address for the states. */
const WORDS: Readonly<Record<ListedStatus, string>> = {
  published: "terbit",
  draft: "draf",
  hidden: "disembunyikan",
};

/** What a maker looks for among their goods. */
export interface ListQuery {
  q: string;
  status: ListedStatus | null;
  /** Only what is sold out. */
  out: boolean;
  /** From 1. */
  page: number;
}

const MOST_PAGES = 5000;

/** Reads `?q= &status=terbit|draf|disembunyikan &stok=habis &halaman=`; what makes no sense counts as absent. */
export function parseListQuery(search: URLSearchParams): ListQuery {
  const word = search.get("status");
  const page = Number(search.get("halaman") ?? "1");
  return {
    q: (search.get("q") ?? "").trim().slice(0, 100),
    status: STATUSES.find((status) => WORDS[status] === word) ?? null,
    out: search.get("stok") === "habis",
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** The query of an address, without what is usual. */
export function listSearch({ q, status, out, page }: ListQuery): Record<string, string> {
  return {
    ...(q === "" ? {} : { q }),
    ...(status === null ? {} : { status: WORDS[status] }),
    ...(out ? { stok: "habis" } : {}),
    ...(page > 1 ? { halaman: String(page) } : {}),
  };
}
