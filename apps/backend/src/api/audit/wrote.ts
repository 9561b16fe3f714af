import type { MedusaResponse } from "@medusajs/framework/http";

const WROTE = "wrote";

/** Says that an act changed something although it is answered with a refusal; the audit log then keeps it. */
export function markWrote(res: Pick<MedusaResponse, "locals">): void {
  res.locals[WROTE] = true;
}

/** Whether a refusal comes from an act that changed something. */
export function hasWritten(res: Pick<MedusaResponse, "locals">): boolean {
  return res.locals[WROTE] === true;
}
