import { z } from "@medusajs/framework/zod";
import { createFindParams } from "@medusajs/medusa/api/utils/validators";

/** `GET /store/sellers`; the shape of the answer is fixed, so there is no `fields`. */
export const listSellersParams = createFindParams({ offset: 0, limit: 24, order: "name" })
  .omit({ fields: true, with_deleted: true })
  .extend({ q: z.string().optional(), kecamatan_code: z.string().max(20).optional() });
export type ListSellersParams = z.infer<typeof listSellersParams>;
