import { z } from "@medusajs/framework/zod";

/** How the buyer means to pay. */
export const completeCartBody = z.object({ payment_provider_id: z.string().max(100) }).strict();

export type CompleteCartBody = z.infer<typeof completeCartBody>;
