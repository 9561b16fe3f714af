import { Module } from "@medusajs/framework/utils";

import CertificationModuleService from "./service";

/** Key under which the container holds the module's service. */
export const CERTIFICATION_MODULE = "certification";

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService });
