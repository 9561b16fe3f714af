import type { MedusaResponse } from "@medusajs/framework/http";

import { notAllowed } from "../../../../../errors/person-error";
import { checkImport, readMapping, save } from "../../../../../workflows/product-import/keep-import";
import { findImport, shownImport } from "../../../../../workflows/product-import/read-imports";
import type { SellerRequest } from "../../../../guards/seller-scope";
import { pathId } from "../../../../path-id";
import { orInvalid } from "../../respond";
import type { CheckImportBody } from "../../validators";

/** Looks through a kept table again, with what its columns are: `{ import }`. */
export async function POST(req: SellerRequest<CheckImportBody>, res: MedusaResponse): Promise<void> {
  const { mapping, publish } = req.validatedBody;
  const found = await findImport(req.scope, req.seller_context.seller_id, pathId(req));
  if (found.state !== "checked") {
    throw notAllowed("import_started", "Impor ini sudah dimulai, jadi kolomnya tidak dapat diubah lagi.");
  }
  const record = publish === undefined ? found : await save(req.scope, found.id, { publish });
  const after = await orInvalid(
    async () => await checkImport(req.scope, record, { mapping: readMapping(JSON.stringify(mapping)) }),
  );
  res.json({ import: shownImport(after) });
}
