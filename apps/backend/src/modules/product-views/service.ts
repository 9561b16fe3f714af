import { MedusaService } from "@medusajs/framework/utils";

import { ProductViews } from "./models/product-views";

/** Counters of views; `workflows/numbers/count-views` adds to them. */
export default class ProductViewsModuleService extends MedusaService({ ProductViews }) {}
