import type { MedusaContainer } from "@medusajs/framework/types";

import { tendImports } from "../workflows/product-import/work-off-import";

/** Goes on with imports that wait or that a crash cut short; takes away tables that nobody started. */
export default async function productImportTend(container: MedusaContainer): Promise<void> {
  await tendImports(container);
}

export const config = { name: "product-import-tend", schedule: "* * * * *" };
