import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** Core routes that put goods into orders past the rules for baskets. Reading them does no harm. */
export const HAND_MADE_ORDER_ROUTES = ["/admin/draft-orders", "/admin/order-edits"] as const;

/**
 * Refuses orders typed by hand and edits of orders: core accepts goods without papers and fractions of a
 * rupiah there, and offers no hook in which to judge them.
 */
export function refuseHandMadeOrders(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method === "GET" || req.method === "HEAD") {
    next();
    return;
  }
  next(
    new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Pesanan tidak dapat dibuat atau diubah dengan tangan: barang tanpa izin bisa ikut terjual. Pesanan hanya lewat keranjang.",
      "hand_made_order",
    ),
  );
}
