import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import {
  onlinePaymentView,
  refreshOnlinePayment,
} from "../../../../workflows/online-payment/online-payment-view";
import { WRONG_KEY } from "../../../limits/limit-requests";
import { askedGroup, tokenOf } from "../asker";
import { buyerView } from "../buyer-view";

/**
 * One order group: in full by its token or its account, masked for anyone else. `?returned=1` says that the buyer
 * comes back from paying online, so that Stripe is asked whatever was heard a moment ago.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const first = await askedGroup(req);
  const changed =
    first.asker.full && (await refreshOnlinePayment(req.scope, first.group, "returned" in req.query));
  const { asker, ...found } = changed ? await askedGroup(req) : first;
  if (!asker.full && tokenOf(req) !== null) res.locals[WRONG_KEY] = true;
  const online = asker.full ? await onlinePaymentView(req.scope, found.group) : null;
  const view = buyerView(found, asker);
  res.set("cache-control", "private, no-store");
  res.json({
    order_group: {
      ...view,
      payment: { ...view.payment, ...online },
      can: { ...view.can, pay_online: online?.online === "payable" || online?.online === "unreachable" },
    },
  });
}
