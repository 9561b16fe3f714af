import { z } from "@medusajs/framework/zod";

/** `GET /store/delivery-prices`; `to` is the Kemendagri code of a kecamatan (36.03.18) or regency (31.74). */
export const deliveryPriceParams = z.object({
  variant_id: z.string().min(1).max(100),
  quantity: z.coerce.number().int().min(1).max(9999).default(1),
  to: z.string().regex(/^\d{2}\.\d{2}(\.\d{2})?$/),
});
export type DeliveryPriceParams = z.infer<typeof deliveryPriceParams>;
