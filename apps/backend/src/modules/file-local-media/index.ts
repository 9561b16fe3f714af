import { ModuleProvider, Modules } from "@medusajs/framework/utils";

import { FileLocalMediaService } from "./service";

export default ModuleProvider(Modules.FILE, { services: [FileLocalMediaService] });
