import { ModuleProvider, Modules } from "@medusajs/framework/utils";

import StripeShare from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [StripeShare] });
