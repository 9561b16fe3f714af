import { z } from "zod";

import { holidaySchema } from "./holiday.js";

const rupiah = z.number().int();
const text = z.string().nullish();

/** A line as the basket's page shows it. Money is whole rupiah. */
export const basketLineSchema = z.object({
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

/** One maker's part of a basket. */
export const basketMakerSchema = z.object({
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    kecamatan: z.string(),
    /** The holiday that the shop is on today. */
    holiday: holidaySchema.nullable(),
  }),
  lines: z.array(basketLineSchema),
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

/** A basket as its page shows it: `basket` of `GET /store/carts/{id}/basket`. */
export const basketPageSchema = z.object({
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
  /** Where the buyer may be written to about this order; never what ties it to an account. */
  email: z.string().nullable(),
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
  makers: z.array(basketMakerSchema),
  /** Lines of goods that are gone altogether, of no maker any more. */
  gone: z.array(basketLineSchema),
});

export type BasketPage = z.infer<typeof basketPageSchema>;
export type BasketPageMaker = z.infer<typeof basketMakerSchema>;
export type BasketPageLine = z.infer<typeof basketLineSchema>;
