import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { groupLock, groupOfOrder } from "../../../../../workflows/order-group/read-group";
import { cancelOrder, settleGroup } from "../../../../../workflows/order-group/settle-group";
import { pathId } from "../../../../path-id";

/** Cancels one maker's order; when it was the last of its group, the group ends too. Wraps Medusa's route. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const cancel = () => cancelOrder(req.scope, id, req.auth_context.actor_id);
  const groupId = await groupOfOrder(req.scope, id);
  if (groupId === null) await cancel();
  else {
    await req.scope.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
      await cancel();
      await settleGroup(req.scope, groupId);
    });
  }
  const { data: found } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id },
  });
  const [order] = found as unknown[];
  res.json({ order });
}
