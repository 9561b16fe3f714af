import { isCovered, isJsonObject, type JsonObject } from "../json.js";

/**
 * A document cut down to the attributes asked for and to those the index shows at all.
 * Dotted attributes keep their nesting: `seller.name` → `{ seller: { name } }`.
 */
export function pickAttributes(
  document: JsonObject,
  displayed: readonly string[],
  wanted: readonly string[] | undefined,
): JsonObject {
  const all = wanted === undefined || wanted.includes("*");
  if (all) return displayed.includes("*") ? document : project(document, displayed);
  return project(
    document,
    wanted.filter((name) => isCovered(name, displayed)),
  );
}

function project(object: JsonObject, paths: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
      if (paths.includes(key)) return [[key, value]];
      const below = paths
        .filter((path) => path.startsWith(`${key}.`))
        .map((path) => path.slice(key.length + 1));
      if (below.length === 0) return [];
      if (Array.isArray(value)) {
        return [[key, value.filter(isJsonObject).map((item) => project(item, below))]];
      }
      return isJsonObject(value) ? [[key, project(value, below)]] : [];
    }),
  );
}
