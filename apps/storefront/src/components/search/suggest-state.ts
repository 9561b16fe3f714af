import type { SearchHit } from "@/lib/search-api";

/** What the list of suggestions is doing. */
export type SuggestState =
  | { kind: "idle" }
  | { kind: "loading"; query: string }
  | { kind: "failed"; query: string }
  | { kind: "ready"; query: string; hits: readonly SearchHit[]; total: number };

/** Letters from which a search makes sense. */
export const FEWEST_LETTERS = 2;

/** The option that an arrow key leads to; the field itself (-1) lies between the last and the first. */
export function nextOption(current: number, count: number, key: "ArrowDown" | "ArrowUp"): number {
  if (count === 0) return -1;
  const step = key === "ArrowDown" ? 1 : -1;
  const places = count + 1;
  return ((current + 1 + step + places) % places) - 1;
}
