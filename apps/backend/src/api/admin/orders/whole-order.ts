import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { invalid, notFound } from "../../../errors/person-error";
import { readOrder } from "../../../workflows/order/read-order";
import { pathId } from "../../path-id";

/** Medusa packs any part of an order; here a maker's order is one parcel. */
export async function refusePart(
  req: AuthenticatedMedusaRequest<{ items: { id: string; quantity: number }[] }>,
): Promise<void> {
  const { lines } = await readOrder(req.scope, pathId(req));
  const { items } = req.validatedBody;
  const whole =
    items.length === lines.length &&
    lines.every((line) => items.some((item) => item.id === line.id && item.quantity === line.quantity));
  if (!whole) {
    throw invalid("order_packed_whole", "Satu pesanan dikemas sekaligus, dengan semua barangnya.");
  }
}

/** The fulfilment in the path is the one that counts. */
export async function refuseOtherFulfillment(req: AuthenticatedMedusaRequest): Promise<void> {
  const { fulfillment } = await readOrder(req.scope, pathId(req));
  if (fulfillment?.id !== req.params.fulfillment_id) {
    throw notFound("fulfillment_not_found", "Paket ini tidak ada atau sudah dibongkar. Muat ulang halaman.");
  }
}

/** Answers as Medusa's own order routes do. */
export async function respondWithOrder(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: pathId(req) },
  });
  const [order] = data as unknown[];
  res.json({ order });
}
