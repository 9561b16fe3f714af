import type { MedusaResponse } from "@medusajs/framework/http";

import { notAllowed } from "../../../../errors/person-error";
import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import type { SellerRequest } from "../../../guards/seller-scope";
import { pathId } from "../../../path-id";

/** Takes a person out of the own shop; they are out at once. The last owner stays. */
export async function DELETE(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req);
  const service = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const owners = await service.listSellerMembers(
    { seller_id: req.seller_context.seller_id, role: "owner" },
    { select: ["id"] },
  );
  if (owners.length === 1 && owners[0]?.id === id) {
    throw notAllowed("last_owner", "Pemilik satu-satunya tidak dapat dikeluarkan dari toko.");
  }
  // For good: the address or number is free for another shop afterwards.
  await service.deleteSellerMembers(id);
  res.json({ id, object: "member", deleted: true });
}
