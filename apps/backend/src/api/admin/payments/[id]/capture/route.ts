import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";

import { groupLock, groupOfPayment } from "../../../../../workflows/order-group/read-group";
import { settleGroup } from "../../../../../workflows/order-group/settle-group";
import { pathId } from "../../../../path-id";

/** Books the money of one share; with the last one the group is paid. Wraps Medusa's route. */
export async function POST(
  req: AuthenticatedMedusaRequest<{ amount?: number }>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  const { amount } = req.validatedBody;
  const capture = async () => {
    await capturePaymentWorkflow(req.scope).run({
      input: {
        payment_id: id,
        captured_by: req.auth_context.actor_id,
        ...(amount === undefined ? {} : { amount }),
      },
    });
  };
  const groupId = await groupOfPayment(req.scope, id);
  if (groupId === null) await capture();
  else {
    await req.scope.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
      await capture();
      await settleGroup(req.scope, groupId);
    });
  }
  const { data: found } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: req.queryConfig.fields,
    filters: { id },
  });
  const [payment] = found as unknown[];
  res.json({ payment });
}
