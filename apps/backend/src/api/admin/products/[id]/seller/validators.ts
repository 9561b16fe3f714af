import { z } from "@medusajs/framework/zod";

/** `POST /admin/products/:id/seller` */
export const assignSellerBody = z.object({ seller_id: z.string().trim().min(1).max(200) });
export type AssignSellerBody = z.infer<typeof assignSellerBody>;
