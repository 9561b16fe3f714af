import { createContext } from "astro/middleware";
import type { AstroCookies } from "astro";

/** The cookies of a browser that sends these, as a page gets them. */
export function cookiesOf(sent: Readonly<Record<string, string>> = {}): AstroCookies {
  const cookie = Object.entries(sent)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
  const request = new Request("http://gerai.example/keranjang", { headers: { cookie } });
  return createContext({ request, defaultLocale: "id" }).cookies;
}
