import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { joinAsSellerWorkflow } from "../../../workflows/seller";
import { respondWithMe } from "../me/respond";
import type { RegistrationBody } from "../validators";

/**
 * A maker joins with a login that belongs to no shop yet. The shop waits for an operator; the login acts for it once
 * its token was refreshed (`POST /auth/token/refresh`).
 */
export async function POST(
  req: AuthenticatedMedusaRequest<RegistrationBody>,
  res: MedusaResponse,
): Promise<void> {
  const {
    pickup_address,
    bank_name,
    bank_account_holder,
    bank_account_number,
    nik,
    tax_statement_on,
    consents,
    ...seller
  } = req.validatedBody;
  const { result } = await joinAsSellerWorkflow(req.scope).run({
    input: {
      auth_identity_id: req.auth_context.auth_identity_id,
      seller,
      private: {
        pickup_address,
        bank_name,
        bank_account_holder,
        bank_account_number,
        nik,
        tax_statement_on,
      },
      consents,
    },
  });
  await respondWithMe(req.scope, res, result.member_id, 201);
}
