import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

export type Encoding = "br" | "gzip" | "identity";

/** Below this many bytes compression saves no packet. */
const SMALLEST_TO_COMPRESS = 860;
const TEXT = /^(?:text\/|application\/(?:json|ld\+json|xml|javascript|manifest\+json)|image\/svg\+xml)/;

/** Whether a body of a type is worth compressing. */
export function isCompressible(contentType: string | undefined, length: number): boolean {
  return length >= SMALLEST_TO_COMPRESS && contentType !== undefined && TEXT.test(contentType);
}

/** The best encoding a client takes (RFC 9110): Brotli, else gzip, else none. */
export function negotiateEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return "identity";
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}

/** Brotli 5 takes a millisecond for a page and comes within a tenth of the best, 11, which takes a hundred. */
export type BrotliQuality = 5 | 11;

/** Compresses a text. */
export async function compress(
  body: Buffer,
  encoding: Exclude<Encoding, "identity">,
  quality: BrotliQuality = 5,
): Promise<Buffer> {
  if (encoding === "gzip") return deflate(body, { level: 6 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
