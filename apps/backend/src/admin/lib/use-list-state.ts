import { useSearchParams } from "react-router-dom";

/** Rows on a page of a list. */
export const PAGE_SIZE = 20;

/** What a list shows lives in the address, so that "back" and a shared link lead to the same rows. */
export function useListState() {
  const [params, setParams] = useSearchParams();
  const offset = Math.max(0, Number.parseInt(params.get("offset") ?? "0", 10) || 0);
  const change = (name: string, value: string) => {
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
  return {
    get: (name: string) => params.get(name) ?? "",
    set: change,
    offset,
    toOffset: (value: number) => {
      change("offset", value === 0 ? "" : String(value));
    },
  };
}
