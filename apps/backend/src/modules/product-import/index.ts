import { Module } from "@medusajs/framework/utils";

import ProductImportModuleService from "./service";

/** Key under which the container holds the module's service. */
export const PRODUCT_IMPORT_MODULE = "product_import";

export default Module(PRODUCT_IMPORT_MODULE, { service: ProductImportModuleService });
