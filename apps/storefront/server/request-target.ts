/** What a request line asks for, once it is known to be sane. */
export interface Target {
  /** Path with each segment decoded and encoded again, so that one page has one spelling. */
  pathname: string;
  search: URLSearchParams;
}

/** Why a request line is refused, or where it should go instead. */
export type Refusal = { status: 400 | 404 | 414 } | { status: 301; location: string };

const LONGEST_TARGET = 8000;
/** A route that the framework adds by itself and no page here uses: it fails on whatever it does not know. */
const ISLANDS = "_server-islands";
const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f\\/]/;

/** Whether a Host header could be a host at all. */
export function isHost(host: string | undefined): boolean {
  return host !== undefined && HOST.test(host);
}

/** Reads the target of a request line; never throws. */
export function parseTarget(raw: string): Target | Refusal {
  if (raw.length > LONGEST_TARGET) return { status: 414 };
  if (!raw.startsWith("/")) return { status: 400 };
  const mark = raw.indexOf("?");
  const path = mark === -1 ? raw : raw.slice(0, mark);
  const query = mark === -1 ? "" : raw.slice(mark + 1);
  const segments: string[] = [];
  for (const encoded of path.slice(1).split("/")) {
    const segment = decodeSegment(encoded);
    if (segment === undefined) return { status: 400 };
    segments.push(encodeSegment(segment));
  }
  const filled = segments.filter((segment) => segment !== "");
  if (filled[0] === ISLANDS) return { status: 404 };
  const pathname = `/${filled.join("/")}`;
  // `/produk/` and `//produk` are spellings of `/produk`. The location is always a path of ours.
  if (path !== "/" && filled.length !== segments.length) {
    return { status: 301, location: pathname + (query === "" ? "" : `?${encodeQuery(query)}`) };
  }
  return { pathname, search: new URLSearchParams(query) };
}

function decodeSegment(encoded: string): string | undefined {
  try {
    const segment = decodeURIComponent(encoded);
    return UNSAFE.test(segment) || segment === "." || segment === ".." ? undefined : segment;
  } catch {
    return undefined;
  }
}

/** Encodes like a browser's address bar: `@`, `:` and friends stay readable. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|3A|24|2C|3B|2B|3D|26)/g, decodeURIComponent);
}

function encodeQuery(query: string): string {
  return new URLSearchParams(query).toString();
}
