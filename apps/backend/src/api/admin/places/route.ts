import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { listKecamatan, listVillages } from "../../../modules/seller/domain/regions";
import type { PlacesParams } from "./validators";

/** The kecamatan of the regency and, when one is named, its villages: `{ kecamatan, villages }`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PlacesParams>,
  res: MedusaResponse,
): Promise<void> {
  const { kecamatan_code: code } = req.validatedQuery as PlacesParams;
  const [kecamatan, villages] = await Promise.all([
    listKecamatan(),
    code === undefined ? [] : listVillages(code),
  ]);
  res.json({ kecamatan, villages });
}
