import { z } from "zod";

import { sellerBackendFor, type ForWhom } from "@/lib/shop/backend.server";

const ordersSchema = z.object({
  orders: z.array(
    z.object({
      id: z.string(),
      group_number: z.string(),
      total: z.number(),
      deadline_at: z.string().nullable(),
      buyer: z.object({ name: z.string() }),
      lines: z.array(z.object({ quantity: z.number() })),
    }),
  ),
  stages: z.partialRecord(z.string(), z.number()),
});
const productsSchema = z.object({
  count: z.number(),
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      thumbnail: z.string().nullable(),
      score: z.object({
        total: z.number(),
        next: z
          .object({
            points: z.number(),
            max: z.number(),
            todo: z.object({ id: z.string(), en: z.string() }).nullable(),
          })
          .nullable(),
      }),
    }),
  ),
});
/** One of the shop's goods, as the first page shows it. */
export type HomeProduct = z.infer<typeof productsSchema>["products"][number];
/** An order that waits, as the first page shows it. */
export type HomeOrder = z.infer<typeof ordersSchema>["orders"][number];

/** What a maker comes for: who waits, and what would help most. */
export interface HomeFacts {
  orders: HomeOrder[];
  /** Orders the shop has not taken on. */
  waiting: number;
  /** Orders that are being packed or wait to be handed over. */
  processing: number;
  drafts: HomeProduct[];
  draftCount: number;
  /** The goods with most to gain among those changed last; null when all are complete, or none is published. */
  weakest: HomeProduct | null;
  publishedCount: number;
  soldOut: number;
}

const SHOWN = 3;
const LOOKED_THROUGH = 20;

/** Reads what the first page shows; null when any of it cannot be read. */
export async function readHome(context: ForWhom): Promise<HomeFacts | null> {
  const backend = sellerBackendFor(context);
  const products = (query: string) => backend.get(`/seller/products?${query}`, productsSchema);
  const [orders, drafts, published, soldOut] = await Promise.all([
    backend.get(`/seller/orders?stage=new&limit=${String(SHOWN)}`, ordersSchema),
    products(`status=draft&limit=${String(SHOWN)}`),
    products(`status=published&limit=${String(LOOKED_THROUGH)}`),
    products("status=published&stock=out&limit=1"),
  ]);
  if (!orders.ok || !drafts.ok || !published.ok || !soldOut.ok) return null;
  return {
    orders: orders.data.orders,
    waiting: orders.data.stages.new ?? 0,
    processing: orders.data.stages.processing ?? 0,
    drafts: drafts.data.products,
    draftCount: drafts.data.count,
    weakest: weakestOf(published.data.products),
    publishedCount: published.data.count,
    soldOut: soldOut.data.count,
  };
}

function weakestOf(products: readonly HomeProduct[]): HomeProduct | null {
  const open = products.filter(({ score }) => score.next !== null);
  return open.toSorted((one, other) => one.score.total - other.score.total)[0] ?? null;
}
