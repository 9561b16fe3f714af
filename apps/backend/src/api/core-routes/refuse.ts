import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

import { ruleFor } from "./verdicts";

/** Answers core routes that would go round our rules with 404, as if Medusa did not bring them. */
export function refuseCoreRoutes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const method = req.method === "HEAD" ? "GET" : req.method;
  if (ruleFor(method, req.baseUrl + req.path)?.verdict !== "refused") {
    next();
    return;
  }
  next(new MedusaError(MedusaError.Types.NOT_FOUND, "This route is not part of the shop", "route_refused"));
}
