/** What the first bytes of a file say it is; names and declared types are what the sender likes them to be. */
export type SniffedType = "jpeg" | "png" | "webp" | "avif" | "gif" | "pdf";

/** MIME type of each kind that is ever served under its own type. */
export const MIME_OF: Readonly<Record<SniffedType, string>> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  pdf: "application/pdf",
};

/** Enough bytes for `sniff`. */
export const SNIFF_BYTES = 64;

const AVIF_BRANDS = new Set(["avif", "avis"]);

/**
 * Names a file by its first bytes; null for everything else, SVG and HTML included, because a browser
 * would run what is written in them.
 */
export function sniff(bytes: Buffer): SniffedType | null {
  const ascii = (from: number, to: number) => bytes.subarray(from, to).toString("latin1");
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (ascii(0, 6) === "GIF87a" || ascii(0, 6) === "GIF89a") return "gif";
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "webp";
  if (ascii(0, 5) === "%PDF-") return "pdf";
  if (ascii(4, 8) === "ftyp" && hasAvifBrand(bytes)) return "avif";
  return null;
}

/** The major brand or any compatible brand within the sniffed bytes. */
function hasAvifBrand(bytes: Buffer): boolean {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, SNIFF_BYTES);
  for (let at = 8; at + 4 <= end; at += 4) {
    if (at !== 12 && AVIF_BRANDS.has(bytes.subarray(at, at + 4).toString("latin1"))) return true;
  }
  return false;
}
