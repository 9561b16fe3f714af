import type { MedusaResponse } from "@medusajs/framework/http";

import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { personalDataKey } from "../../../privacy/personal-data-key";
import { masked, unseal } from "../../../privacy/sealed-text";
import { keepSellerPrivateWorkflow } from "../../../workflows/seller";
import { SEALED_COLUMNS, sealedPlace, type SealedName } from "../../../workflows/seller/private-input";
import type { SellerRequest } from "../../guards/seller-scope";
import type { PrivateBody } from "../validators";

/** Pickup address, bank account and tax statement of the own shop; numbers masked: `{ private }`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id: sellerId } = req.seller_context;
  const [kept] = await req.scope
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerPrivates({ seller_id: sellerId }, { take: 1 });
  const shown = (name: SealedName) => {
    const sealed = kept?.[SEALED_COLUMNS[name]] ?? null;
    return sealed === null ? null : masked(unseal(sealed, personalDataKey(), sealedPlace(sellerId, name)));
  };
  res.json({
    private: {
      pickup_address: kept?.pickup_address ?? null,
      bank_name: kept?.bank_name ?? null,
      bank_account_holder: kept?.bank_account_holder ?? null,
      bank_account_number: shown("bank_account_number"),
      nik: shown("nik"),
      tax_statement_on: kept?.tax_statement_on ?? null,
    },
  });
}

/** Changes them; what is absent stays, null clears. */
export async function POST(req: SellerRequest<PrivateBody>, res: MedusaResponse): Promise<void> {
  await keepSellerPrivateWorkflow(req.scope).run({
    input: { seller_id: req.seller_context.seller_id, change: req.validatedBody },
  });
  await GET(req, res);
}
