import type { MedusaContainer } from "@medusajs/framework/types";

import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { UnusableInput } from "./reasons";

/** The shop that imports. */
export interface ImportingSeller {
  id: string;
  handle: string;
  status: string;
  /** As printed on labels of goods whose rows do not say; the street is not public and stays out. */
  address: string;
}

/**
 * Finds the shop that imports.
 * @throws UnusableInput when there is none, or it is suspended
 */
export async function findImportingSeller(
  container: MedusaContainer,
  handleOrId: string,
): Promise<ImportingSeller> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const filter = handleOrId.startsWith("sel_") ? { id: handleOrId } : { handle: handleOrId };
  const [seller] = await service.listSellers(filter, {
    take: 1,
    select: ["id", "handle", "name", "status", "kecamatan", "village"],
  });
  if (!seller) {
    throw new UnusableInput(
      "seller_not_found",
      `Toko "${handleOrId}" tidak ditemukan. Tulis handle toko seperti pada alamat halamannya: /toko/HANDLE.`,
    );
  }
  if (seller.status === "suspended") {
    throw new UnusableInput(
      "seller_suspended",
      `Toko "${seller.name}" sedang ditangguhkan, jadi produknya tidak dapat diimpor.`,
    );
  }
  const { id, handle, name, status, village, kecamatan } = seller;
  const address = [name, ...(village === null ? [] : [village]), `Kec. ${kecamatan}`, "Kab. Tangerang"];
  return { id, handle, status, address: address.join(", ") };
}
