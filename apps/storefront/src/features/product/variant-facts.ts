import { pricePer100Grams, type ProductDocument } from "@gerai/contracts";

/** One size or flavour, as the product page needs it. */
export type Variant = ProductDocument["variants"][number];

/** Stock of a variant that nobody counts: it is made when ordered. */
const UNCOUNTED = 999;

export type StockState = { state: "gone" } | { state: "made-to-order" } | { state: "ready"; pieces: number };

/** What to say about the stock of a variant; never "only two left". */
export function stockState(variant: Pick<Variant, "stock">): StockState {
  if (variant.stock <= 0) return { state: "gone" };
  if (variant.stock >= UNCOUNTED) return { state: "made-to-order" };
  return { state: "ready", pieces: variant.stock };
}

/** The variant an address asks for; otherwise the first that can be had, otherwise the first. */
export function chosenVariant<One extends Pick<Variant, "id" | "stock">>(
  variants: readonly One[],
  asked: string | null,
): One | undefined {
  return (
    variants.find((variant) => variant.id === asked) ??
    variants.find((variant) => variant.stock > 0) ??
    variants[0]
  );
}

/** The net content a text states, in grams or millilitres: `250 g`, `1,5 kg`, `350 ml`; null when it states none. */
export function contentOf(text: string): { amount: number; unit: "g" | "ml" } | null {
  const match = /(?:^|[^\d.,])(\d{1,6}(?:[.,]\d{1,3})?)\s*(kg|gram|gr|g|ml|liter|l)\b/i.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const unit = match[2].toLowerCase();
  const amount = Number(match[1].replace(",", "."));
  const factor = unit === "kg" || unit === "l" || unit === "liter" ? 1000 : 1;
  if (!(amount > 0)) return null;
  return { amount: Math.round(amount * factor), unit: ["ml", "l", "liter"].includes(unit) ? "ml" : "g" };
}

/**
 * Price per 100 g or 100 ml of a variant. A size in the variant's own name counts; else the net content of the
 * goods, else their net weight in grams, unless several sizes make it mean something else. Amount and unit come
 * from one text: 200 ml of a sauce does not weigh 200 g.
 * @returns whole rupiah and the unit, or null when it cannot be said honestly
 */
export function pricePer100(
  product: Pick<ProductDocument, "net_content" | "net_weight_g" | "variants">,
  variant: Pick<Variant, "title" | "price">,
): { rupiah: number; unit: "g" | "ml" } | null {
  const own = contentOf(variant.title);
  const sizesDiffer = product.variants.some((other) => contentOf(other.title) !== null);
  const content =
    own ?? (sizesDiffer ? null : (contentOf(product.net_content) ?? inGrams(product.net_weight_g)));
  const rupiah = pricePer100Grams(variant.price, content?.amount ?? null);
  return content === null || rupiah === null ? null : { rupiah, unit: content.unit };
}

function inGrams(amount: number | null): { amount: number; unit: "g" } | null {
  return amount === null ? null : { amount, unit: "g" };
}
