/** JSON values as they come over the wire, and how to look into them without surprises. */

export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object (not null, not an array). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an array of strings. */
export function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/**
 * The value at a dotted path; arrays on the way spread over their elements (`variants.title` of three
 * variants gives three titles). Undefined when the path leads nowhere. Own properties only.
 */
export function valueAtPath(document: JsonObject, path: string): unknown {
  if (Object.hasOwn(document, path)) return document[path];
  return walk(document, path.split("."), 0);
}

function walk(value: unknown, keys: readonly string[], index: number): unknown {
  const key = keys[index];
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    const found = value.map((item) => walk(item, keys, index)).filter((item) => item !== undefined);
    return found.length > 0 ? found.flat() : undefined;
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, key)) return undefined;
  return walk(value[key], keys, index + 1);
}

/** Whether a path equals one of the given attributes or lies below it; `*` covers everything. */
export function isCovered(path: string, attributes: readonly string[]): boolean {
  return attributes.some(
    (attribute) => attribute === "*" || attribute === path || path.startsWith(`${attribute}.`),
  );
}
