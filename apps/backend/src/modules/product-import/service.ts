import { MedusaService } from "@medusajs/framework/utils";

import { ProductImport } from "./models/product-import";

/** Reads and writes of imports; what happens in one lives in `workflows/product-import`. */
export default class ProductImportModuleService extends MedusaService({ ProductImport }) {}
