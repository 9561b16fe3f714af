import { useSearchParams } from "react-router-dom";

import type { Choice } from "../components/fields";

/** Rows on a page of a list. */
export const PAGE_SIZE = 20;

/** In the address when a filter that stands from the start was cleared. */
const EVERY = "all";

interface FilterWords {
  label: string;
  /** Words for no filter. */
  all: string;
  choices: readonly Choice[];
  /** Value that counts until another is chosen. */
  standing?: string;
}

/**
 * State of a list: search, filters and page, ready for `ListPage` and for the query. It lives in the address, so
 * that "back" and a shared link lead to the same rows.
 */
export function useListState() {
  const [params, setParams] = useSearchParams();
  const offset = Math.max(0, Number.parseInt(params.get("offset") ?? "0", 10) || 0);
  const set = (name: string, value: string) => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === "") after.delete(name);
        else after.set(name, value);
        // Another choice begins on its first page.
        if (name !== "offset") after.delete("offset");
        return after;
      },
      { replace: true },
    );
  };
  const value = (name: string, standing = ""): string => {
    const written = params.get(name) ?? "";
    return written === EVERY ? "" : written || standing;
  };
  return {
    /** What counts for a filter now; empty for none. */
    value,
    /** Whether rows are left out by what somebody typed or chose. */
    narrowed: (...names: string[]) => ["q", ...names].some((name) => value(name) !== ""),
    query: { q: value("q"), limit: PAGE_SIZE, offset },
    search: (hint: string) => ({
      value: value("q"),
      hint,
      onChange: (text: string) => {
        set("q", text);
      },
    }),
    filter: (name: string, { standing, ...words }: FilterWords) => ({
      ...words,
      value: value(name, standing),
      onChange: (chosen: string) => {
        set(name, chosen === "" && standing !== undefined ? EVERY : chosen);
      },
    }),
    pages: (count: number) => ({
      count,
      offset,
      toOffset: (to: number) => {
        set("offset", to === 0 ? "" : String(to));
      },
    }),
  };
}
