import { holidayOf, holidayOn, legalDateOf } from "@gerai/contracts";

import type { JudgedBasket, JudgedLine } from "./judge-basket";
import type { PlannedOrder } from "./order-input";

/** What of a product's attributes the buyer was told; composition and shelf life above all. */
const TOLD = [
  "net_content",
  "net_weight_g",
  "composition",
  "material",
  "shelf_life",
  "storage",
  "maker_address",
];

/** Maker, goods and delivery of one share as they were when they were sold. */
export type ShareSnapshot = ReturnType<typeof snapshotOf>;

/** Writes down what was sold, by whom and how it travels; the database lets nobody change it. */
export function snapshotOf({ deliveries }: JudgedBasket, { share, lines }: PlannedOrder) {
  const seller = lines[0]?.seller;
  if (!seller) throw new Error(`The share of ${share.sellerId} has no goods`);
  const delivery = deliveries.get(share.sellerId);
  return {
    seller: {
      id: seller.id,
      name: seller.name,
      handle: seller.handle,
      nib: seller.nib ?? null,
      kecamatan: seller.kecamatan,
      whatsapp: seller.whatsapp ?? null,
      /** Last day of the holiday on which it sold for afterwards; its deadlines begin with the day after. */
      rests_until: holidayOn(holidayOf(seller), legalDateOf(new Date()))?.until ?? null,
    },
    lines: lines.map((line) => lineSnapshot(line, share)),
    delivery: delivery ? { name: delivery.name, amount: delivery.amount, data: delivery.data ?? {} } : null,
  };
}

function lineSnapshot({ item, variant, product }: JudgedLine, share: PlannedOrder["share"]) {
  const metadata = product.metadata ?? {};
  return {
    product_id: product.id,
    variant_id: variant.id,
    handle: product.handle,
    title: product.title,
    variant_title: variant.title,
    sku: variant.sku ?? null,
    thumbnail: textOrNull(item.thumbnail),
    description: product.description ?? null,
    quantity: item.quantity,
    unit_price: item.unit_price,
    discounts: share.lines.find((line) => line.id === item.id)?.discounts ?? [],
    attributes: Object.fromEntries(
      TOLD.flatMap((name) => (name in metadata ? [[name, metadata[name]]] : [])),
    ),
    certifications: (product.certifications ?? []).flatMap((paper) =>
      paper?.status === "verified"
        ? [{ kind: paper.kind, number: paper.number_typed, expires_on: paper.expires_on }]
        : [],
    ),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
