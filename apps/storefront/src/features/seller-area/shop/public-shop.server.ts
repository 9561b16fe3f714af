import type { SellerDocument } from "@gerai/contracts";

import { getSeller, SearchUnavailableError } from "@/lib/read-model.server";

/** The shop as strangers see it: null while they see none, undefined while the index does not answer. */
export async function publicShop(handle: string): Promise<SellerDocument | null | undefined> {
  try {
    return await getSeller(handle);
  } catch (error) {
    if (error instanceof SearchUnavailableError) return undefined;
    throw error;
  }
}
