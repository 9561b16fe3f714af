import { z } from "@medusajs/framework/zod";

/** `GET /seller/numbers` */
export const numbersParams = z.object({ days: z.coerce.number().int().min(1).max(92).default(30) });
export type NumbersParams = z.infer<typeof numbersParams>;
