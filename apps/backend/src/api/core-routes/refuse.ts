import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { notFound } from "../../errors/person-error";
import { isOurs, ruleFor } from "./verdicts";

/** Answers core routes that would go round our rules with 404, as if Medusa did not bring them. */
export function refuseCoreRoutes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const method = req.method === "HEAD" ? "GET" : req.method;
  const path = req.baseUrl + req.path;
  if (isOurs(path) || ruleFor(method, path)?.verdict !== "refused") {
    next();
    return;
  }
  next(
    notFound("route_refused", "Tindakan ini tidak tersedia di Gerai. Pesanan hanya dibuat lewat keranjang."),
  );
}
