import { legalDateOf } from "@gerai/contracts";
import { parseRegistrationNumber } from "@gerai/registration-numbers";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import type { ParseParams } from "../validators";

/** Judges a number while it is being typed: `{ parsed: { normalised, display, parts, findings, … } }`. */
export function GET(req: AuthenticatedMedusaRequest<unknown, ParseParams>, res: MedusaResponse): void {
  const { kind, number, is_demo: isDemo } = req.validatedQuery as ParseParams;
  res.json({
    parsed: parseRegistrationNumber(kind, number, {
      today: legalDateOf(new Date()),
      isDemo: isDemo === "true",
    }),
  });
}
