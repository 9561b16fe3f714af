import { useEffect, useState } from "react";

import type { Locale } from "@/i18n/locale";
import type { SearchHit } from "@/lib/search-api";
import { searchApiPath } from "@/paths";

import { FEWEST_LETTERS, type SuggestState } from "./suggest-state";

const PAUSE_MS = 160;
const LIMIT = 6;

/** Suggestions for what stands in the field: waits for a pause, gives up on questions that are overtaken. */
export function useSuggestions(text: string, locale: Locale): SuggestState {
  const query = text.trim();
  const [state, setState] = useState<SuggestState>({ kind: "idle" });

  useEffect(() => {
    if (query.length < FEWEST_LETTERS) {
      setState({ kind: "idle" });
      return undefined;
    }
    const control = new AbortController();
    const timer = setTimeout(() => {
      // What was found before stays in sight until there is something newer.
      setState((before) => (before.kind === "ready" ? before : { kind: "loading", query }));
      ask(query, locale, control.signal).then(setState, () => {
        if (!control.signal.aborted) setState({ kind: "failed", query });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [query, locale]);

  return state;
}

async function ask(query: string, locale: Locale, signal: AbortSignal): Promise<SuggestState> {
  const response = await fetch(searchApiPath(query, LIMIT, locale), { signal });
  if (!response.ok) throw new Error(`Search answered ${response.status}`);
  const { hits, total } = (await response.json()) as { hits: SearchHit[]; total: number };
  return { kind: "ready", query, hits, total };
}
