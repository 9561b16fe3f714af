import { OPERATOR_ROLES } from "@gerai/contracts";
import { z } from "@medusajs/framework/zod";

/** `POST /admin/operators/:id` */
export const operatorRoleBody = z.object({ role: z.enum(OPERATOR_ROLES) }).strict();
export type OperatorRoleBody = z.infer<typeof operatorRoleBody>;

/** `GET /admin/operators` */
export const listOperatorsParams = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListOperatorsParams = z.infer<typeof listOperatorsParams>;
