import { ModuleProvider, Modules } from "@medusajs/framework/utils";

import { PasswordLogins } from "./service";

export default ModuleProvider(Modules.AUTH, { services: [PasswordLogins] });
