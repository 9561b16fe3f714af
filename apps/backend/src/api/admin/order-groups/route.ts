import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type OrderGroupModuleService from "../../../modules/order-group/service";
import { readBuyerGroups } from "../../../workflows/order-group/read-buyer-groups";
import { operatorRow } from "./operator-view";
import type { ListOrderGroupsParams } from "./validators";

/**
 * The newest order groups: `{ order_groups, count, limit, offset }`; filters `status`, `q` (number, name or phone)
 * and `proof=waiting`.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrderGroupsParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, q, proof, status } = req.validatedQuery as ListOrderGroupsParams;
  const filters = {
    ...(status === undefined ? {} : { status }),
    ...(proof === undefined ? {} : { id: await groupsWithProof(req, proof) }),
    ...(q === undefined ? {} : { $or: searched(q) }),
  };
  const [found, count] = await readBuyerGroups(req.scope, filters, { take: limit, skip: offset });
  res.json({ order_groups: found.map(operatorRow), count, limit, offset });
}

async function groupsWithProof(req: AuthenticatedMedusaRequest, status: "waiting"): Promise<string[]> {
  const service = req.scope.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const proofs = await service.listPaymentProofs(
    { status },
    { select: ["id", "order_group_id"], take: 10_000 },
  );
  return [...new Set(proofs.map((proof) => proof.order_group_id))];
}

/** Where a word of an operator may stand; phones are kept with country code and typed without. */
function searched(q: string) {
  const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const digits = q.replaceAll(/[\s.()+-]/g, "").replace(/^0/, "");
  return [
    { id: q },
    { number: { $ilike: like(q) } },
    { buyer_name: { $ilike: like(q) } },
    ...(/^\d{4,}$/.test(digits) ? [{ buyer_phone: { $like: like(digits) } }] : []),
  ];
}
