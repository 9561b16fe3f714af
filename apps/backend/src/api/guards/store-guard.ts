import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

import { BadInput, checkedStoreQuery, refuseExcess, refuseNul } from "./bad-input";
import { FieldRefusal, publicFields } from "./public-fields";
import { storeRoute } from "./store-routes";

/**
 * Stands before every Store route: turns requests that core would answer with 500 into 400, caps the page
 * size, and lets `fields` reach only what the public graph names.
 */
export function guardStoreRequest(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  try {
    refuseNul(decodedPath(req.path));
    refuseNul(req.body);
    refuseExcess(req.body);
    const query = checkedStoreQuery(req.method, req.path, req.query);
    req.query = { ...query, ...checkedFields(req.method, req.path, query.fields) };
    next();
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof FieldRefusal)) throw error;
    next(new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "bad_request"));
  }
}

function checkedFields(method: string, path: string, fields: unknown): { fields?: string } {
  const route = storeRoute(method, path);
  if (fields === undefined) return route.defaultFields === undefined ? {} : { fields: route.defaultFields };
  if (typeof fields !== "string") throw new BadInput("fields must be one text with commas");
  if (route.entity === null) throw new FieldRefusal("This route has a fixed answer and takes no fields");
  return { fields: publicFields(fields, route.entity) };
}

/** The path with escapes resolved; a broken escape is refused like any other bad input. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new BadInput("The address contains a broken % escape");
  }
}
