import type { MedusaResponse } from "@medusajs/framework/http";

import { removeMember } from "../../../../workflows/seller/remove-member";
import type { SellerRequest } from "../../../guards/seller-scope";
import { pathId } from "../../../path-id";

/** Takes a person out of the own shop; they are out at once. The last owner stays. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  await removeMember(req.scope, { id, seller_id: req.seller_context.seller_id });
  res.json({ id, object: "member", deleted: true });
}
