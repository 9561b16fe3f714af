import { Module } from "@medusajs/framework/utils";

import InvariantsModuleService from "./service";

export default Module("invariants", { service: InvariantsModuleService });
