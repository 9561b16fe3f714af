import Medusa from "@medusajs/js-sdk";

/** The dashboard is served by the backend itself, so its own origin is the API. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });

/** What the server said, for a person to read; core's and ours carry it alike. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Asks an admin route and returns its body. */
export function ask<T>(path: string, query: Record<string, unknown> = {}): Promise<T> {
  return sdk.client.fetch<T>(path, { query });
}

/** Posts to an admin route and returns its body. */
export function post<T>(path: string, body: object = {}): Promise<T> {
  return sdk.client.fetch<T>(path, { method: "POST", body });
}
