import type { DraftStore, KeptDraft } from "./draft-keeper";

const VERSION = 1;

/** Where a shop's unsaved goods lie in this browser; another shop on the same phone does not see them. */
function keyOf(sellerId: string, id: string | null): string {
  return `gerai-produk:${sellerId}:${id ?? "baru"}`;
}

/** Keeps unsaved goods in this browser; one that keeps nothing (private mode, full) costs only the safety net. */
export function localStore(sellerId: string): DraftStore {
  return {
    keep: (kept, id) => {
      try {
        if (kept === null) localStorage.removeItem(keyOf(sellerId, id));
        else localStorage.setItem(keyOf(sellerId, id), JSON.stringify({ version: VERSION, ...kept }));
      } catch {
        // The backend still gets it.
      }
    },
  };
}

/** What an earlier visit could not save; null when there is nothing. */
export function keptDraft(sellerId: string, id: string | null): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(sellerId, id)) ?? "null") as
      (KeptDraft & { version: number }) | null;
    return kept?.version === VERSION ? kept : null;
  } catch {
    return null;
  }
}
