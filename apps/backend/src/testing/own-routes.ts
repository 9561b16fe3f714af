import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A route of ours, found where Medusa's loader finds it. */
export interface OwnRoute {
  method: string;
  /** As it is registered: `/admin/sellers/:id`. */
  path: string;
}

const API = resolve(__dirname, "../api");

/** Every route below a folder of `src/api`, whoever wrote it: tests walk them so that none is forgotten. */
export function ownRoutes(area: "admin" | "seller"): OwnRoute[] {
  return readdirSync(join(API, area), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(API, area, file), "utf8");
      const path = `/${area}/${dirname(file).replaceAll("\\", "/")}`
        .replace(/\/\.$/, "")
        .replaceAll(/\[(\w+)\]/g, ":$1");
      return [
        ...source.matchAll(/^export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm),
      ].map(([, method = ""]) => ({ method, path }));
    })
    .toSorted((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1));
}
