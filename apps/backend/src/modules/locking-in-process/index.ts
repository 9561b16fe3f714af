import { ModuleProvider, Modules } from "@medusajs/framework/utils";

import InProcessLockingProvider from "./service";

export default ModuleProvider(Modules.LOCKING, { services: [InProcessLockingProvider] });
