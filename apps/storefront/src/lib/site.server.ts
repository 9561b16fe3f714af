import { env } from "./env.server.ts";

/** A root-relative address under the public origin: for canonical links, sitemaps, share pictures, JSON-LD. */
export function absoluteUrl(path: string): string {
  return path.startsWith("/") ? env().SITE_URL + path : path;
}
