import { Module } from "@medusajs/framework/utils";

import MessagesModuleService from "./service";

/** Key under which the container holds the module's service. */
export const MESSAGES_MODULE = "messages";

export default Module(MESSAGES_MODULE, { service: MessagesModuleService });
