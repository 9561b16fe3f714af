import { PUBLIC_GRAPH, type PublicEntity, type PublicEntityName } from "./public-graph";

/** A field that may not be asked for, and why, for the person who wrote the request. */
export class FieldRefusal extends Error {}

const LONGEST_LIST = 4000;
const DEEPEST_PATH = 6;
const SEGMENT = /^[a-z][a-z0-9_]*$/;

/**
 * Checks a `fields` parameter against the public graph and writes stars out, so that a star can never mean
 * more than the list says.
 *
 * Core's grammar: `a,b.c` replaces the defaults; `+a`, `*b` and `b.*` add to them; `-a` removes.
 * @param fields as received (a leading plus may have arrived as a space)
 * @param root kind of record that the route shows
 * @returns the same request with stars written out
 * @throws FieldRefusal with a reason
 */
export function publicFields(fields: string, root: PublicEntityName): string {
  if (fields.length > LONGEST_LIST)
    throw new FieldRefusal(`fields is longer than ${LONGEST_LIST} characters`);
  const tokens = fields
    .split(",")
    .map((token) => token.trimEnd())
    .filter((token) => token !== "");
  // One plain token makes core replace its defaults; then every written-out star must stay plain as well.
  const replaces = tokens.some((token) => !isModifier(token));
  return tokens.flatMap((token) => expand(token, root, replaces)).join(",");
}

function isModifier(token: string): boolean {
  return /^[-+ *]/.test(token) || token.endsWith(".*");
}

function expand(token: string, root: PublicEntityName, replaces: boolean): string[] {
  const sign = /^[-+ ]/.exec(token)?.[0] ?? "";
  const path = token.slice(sign.length);
  if (sign === "-") {
    if (
      !path
        .replace(/^\*/, "")
        .split(".")
        .every((part) => SEGMENT.test(part))
    )
      throw unknown(token);
    return [token];
  }
  return pathsOf(path, root, token).map((one) => (replaces || one.startsWith("*") ? one : `+${one}`));
}

/** All plain paths that a path with or without stars stands for. */
function pathsOf(path: string, root: PublicEntityName, token: string): string[] {
  if (path.includes("**")) throw unknown(token);
  const starBefore = path.startsWith("*");
  const starAfter = path === "*" || path.endsWith(".*");
  const bare = path.replace(/^\*/, "").replace(/\.?\*$/, "");
  const parts = bare === "" ? [] : bare.split(".");
  if (parts.length === 0 && !starBefore && !starAfter) throw unknown(token);
  if (parts.length > DEEPEST_PATH || !parts.every((part) => SEGMENT.test(part))) throw unknown(token);

  let entity: PublicEntity = PUBLIC_GRAPH[root];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (entity.objects?.includes(part) === true) return [wholeOrPart(parts, index)];
    const next =
      entity.relations && Object.hasOwn(entity.relations, part) ? entity.relations[part] : undefined;
    if (next !== undefined) {
      entity = PUBLIC_GRAPH[next];
      continue;
    }
    if (isLast && !starBefore && !starAfter && entity.columns.includes(part)) return [bare];
    throw unknown(token);
  }
  // The path ends on a record: it means all of it that is public.
  if (entity.open === true && parts.length > 0) return [`*${bare}`];
  return entity.columns.map((column) => [...parts, column].join("."));
}

/** `calculated_price` means the whole object; below it core decides what exists. */
function wholeOrPart(parts: string[], index: number): string {
  return index === parts.length - 1 ? `*${parts.join(".")}` : parts.join(".");
}

function unknown(token: string): FieldRefusal {
  return new FieldRefusal(
    `Field "${token.slice(0, 80)}" cannot be requested here: it does not exist or is not public`,
  );
}
