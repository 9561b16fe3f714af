import { MedusaService } from "@medusajs/framework/utils";

import { ProductReview } from "./models/product-review";

/** Reads of the reviews; business verbs live in `workflows/product-review`. */
export default class ProductReviewModuleService extends MedusaService({ ProductReview }) {}
