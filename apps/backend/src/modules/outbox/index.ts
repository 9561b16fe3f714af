import { Module } from "@medusajs/framework/utils";

import OutboxModuleService from "./service";

/** Key under which the container holds the module's service. */
export const OUTBOX_MODULE = "outbox";

export default Module(OUTBOX_MODULE, { service: OutboxModuleService });
