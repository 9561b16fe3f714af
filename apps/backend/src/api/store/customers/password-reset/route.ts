import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * How somebody who has forgotten their password gets a new one: `{ by: "operator" }`. This software sends no mail
 * yet, so an operator makes a link after having made sure who asks; the answer is the same whether or not there is
 * such an account.
 */
export function POST(_req: MedusaRequest, res: MedusaResponse): void {
  res.json({ by: "operator" });
}
