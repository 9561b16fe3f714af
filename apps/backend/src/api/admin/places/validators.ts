import { z } from "@medusajs/framework/zod";

/** `GET /admin/places` */
export const placesParams = z.object({ kecamatan_code: z.string().max(20).optional() });
export type PlacesParams = z.infer<typeof placesParams>;
