import type { SaveAnswer, Transport } from "./draft-keeper";
import type { Listing } from "./listing-schema";

/** Asks this site's own endpoint, which asks the backend for whoever is logged in. */
export function browserTransport(address: string): Transport {
  const at = (query: Record<string, string>) =>
    `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams(query).toString()}`;
  return {
    save: (id, body, draftKey) =>
      ask(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id, draft_key: draftKey, body }),
      }),
    read: (id) => ask(at({ id }), {}),
  };
}

async function ask(address: string, init: RequestInit): Promise<SaveAnswer> {
  const headers = new Headers(init.headers);
  headers.set("accept", "application/json");
  try {
    const response = await fetch(address, {
      ...init,
      headers,
    });
    const answer = (await response.json()) as { listing?: Listing; message?: string };
    if (response.ok && answer.listing) return { ok: true, listing: answer.listing };
    if (response.status === 401) return { ok: false, reason: "expired", message: answer.message ?? "" };
    // The backend is away, or overloaded: what was typed waits.
    if (response.status >= 500 || response.status === 429) return offline(answer.message);
    return { ok: false, reason: "refused", message: answer.message ?? "" };
  } catch {
    return offline();
  }
}

function offline(message = ""): SaveAnswer {
  return { ok: false, reason: "offline", message };
}
