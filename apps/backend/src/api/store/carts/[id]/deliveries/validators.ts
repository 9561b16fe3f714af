import { z } from "@medusajs/framework/zod";

/** `POST /store/carts/{id}/deliveries`: one option for each maker whose delivery is chosen. */
export const chooseDeliveriesBody = z.object({
  option_ids: z.array(z.string().min(1).max(100)).min(1).max(100),
});
export type ChooseDeliveriesBody = z.infer<typeof chooseDeliveriesBody>;
