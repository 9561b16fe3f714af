import { z } from "zod";

const rupiah = z.number().int();

const lineSchema = z.object({
  id: z.string(),
  product_id: z.string().nullable(),
  variant_id: z.string().nullable(),
  /** Of the product page; null when the goods are gone. */
  handle: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  unit_price: rupiah,
  /** What a piece costs today; null when it is not sold. */
  current_price: rupiah.nullable(),
  /** Before discounts. */
  total: rupiah,
  discount_total: rupiah,
  /** How many pieces can be had; null when nobody counts them. */
  available: z.number().int().nullable(),
  /** Why the line cannot be ordered as it is. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});

const makerSchema = z.object({
  seller: z.object({ id: z.string(), handle: z.string(), name: z.string(), kecamatan: z.string() }),
  lines: z.array(lineSchema),
  delivery: z.object({
    chosen_option_id: z.string().nullable(),
    options: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        /** Null while nobody knows where the goods go, and where they cannot be sent. */
        amount: rupiah.nullable(),
      }),
    ),
  }),
  items_total: rupiah,
  discount_total: rupiah,
  shipping_total: rupiah,
  total: rupiah,
});

const text = z.string().nullish();

/** What `GET /store/carts/{id}/basket` answers. */
export const basketSchema = z.object({
  basket: z.object({
    id: z.string(),
    /** It has become an order. */
    completed: z.boolean(),
    /** Pieces. */
    count: z.number().int(),
    items_total: rupiah,
    discount_total: rupiah,
    shipping_total: rupiah,
    total: rupiah,
    codes: z.array(z.object({ code: z.string(), amount: rupiah })),
    address: z
      .object({
        first_name: text,
        last_name: text,
        phone: text,
        address_1: text,
        address_2: text,
        city: text,
        /** Kemendagri code of the kecamatan, or of a regency elsewhere. */
        province: text,
        postal_code: text,
      })
      .nullable(),
    makers: z.array(makerSchema),
    /** Lines of goods that no maker has any more. */
    gone: z.array(lineSchema),
  }),
});

export type Basket = z.infer<typeof basketSchema>["basket"];
export type BasketMaker = z.infer<typeof makerSchema>;
export type BasketLine = z.infer<typeof lineSchema>;

/** All lines that cannot be ordered as they are, in the order of the page. */
export function troubledLines(basket: Pick<Basket, "makers" | "gone">): BasketLine[] {
  return [...basket.gone, ...basket.makers.flatMap((maker) => maker.lines)].filter(
    (line) => line.problem !== null,
  );
}
