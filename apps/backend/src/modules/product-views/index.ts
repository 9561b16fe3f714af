import { Module } from "@medusajs/framework/utils";

import ProductViewsModuleService from "./service";

export default Module("productViews", { service: ProductViewsModuleService });
