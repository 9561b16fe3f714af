import { Module } from "@medusajs/framework/utils";

import OperatorModuleService from "./service";

/** Key under which the container holds the module's service. */
export const OPERATOR_MODULE = "operator";

export default Module(OPERATOR_MODULE, { service: OperatorModuleService });
