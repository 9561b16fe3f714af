import { createHash } from "node:crypto";

/**
 * What makes a row the same product on the next run: the maker's own SKU, else title and variant with case,
 * spaces and signs left out.
 * @returns the value of `product.external_id`
 */
export function externalIdOf(
  sellerId: string,
  row: { sku: string | null; title: string; variant: string | null },
): string {
  const key =
    row.sku === null ? `title:${bare(row.title)}\n${bare(row.variant ?? "")}` : `sku:${bare(row.sku)}`;
  return `import-${digest(`${sellerId}\n${key}`, 24)}`;
}

/** Address of the product's page: readable, and unique because the identity is in it. */
export function handleOf(title: string, externalId: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return `${words === "" ? "produk" : words}-${externalId.slice(-6)}`;
}

/** Fingerprint of everything a row says, to tell "unchanged" without comparing field by field. */
export function fingerprintOf(value: unknown): string {
  return digest(JSON.stringify(value), 16);
}

function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function digest(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
