import type { MedusaRequest } from "@medusajs/framework/http";

/** The `:id` of a route. The router has matched it; an absent one would be a route file in the wrong folder. */
export function pathId(req: Pick<MedusaRequest, "params">): string {
  const { id } = req.params;
  if (id === undefined) throw new Error("This route has no :id");
  return id;
}
