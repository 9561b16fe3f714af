import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { assignProductSellerWorkflow } from "../../../../../workflows/product/assign-product-seller";
import { pathId } from "../../../../path-id";
import type { AssignSellerBody } from "./validators";

/** Gives a product to its maker: `{ product }`. */
export async function POST(
  req: AuthenticatedMedusaRequest<AssignSellerBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = pathId(req);
  await assignProductSellerWorkflow(req.scope).run({
    input: { product_id: id, seller_id: req.validatedBody.seller_id },
  });
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "status", "seller.id", "seller.handle", "seller.name"],
    filters: { id },
  });
  res.json({ product: data[0] as unknown });
}
