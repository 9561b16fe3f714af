import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import { readBuyerGroups } from "../../../workflows/order-group/read-buyer-groups";
import { pathId } from "../../path-id";
import { operatorView } from "./operator-view";

/** Answers with a group, its shares, orders, money and proofs. */
export async function respondWithOrderGroup(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const [[found]] = await readBuyerGroups(req.scope, { id: pathId(req) }, { take: 1 });
  if (!found) throw notFound("order_group_not_found", "Pesanan tidak ditemukan.");
  res.json({ order_group: operatorView(found) });
}
