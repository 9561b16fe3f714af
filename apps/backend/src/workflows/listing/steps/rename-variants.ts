import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import type { RenameOptionValueInput } from "../../product-import/steps/rename-option-value";

/** Gives option values other names. Compensation takes that back, the last first. */
export const renameVariantsStep = createStep(
  "rename-variants",
  async (renames: RenameOptionValueInput[], { container }) => {
    const service = container.resolve(Modules.PRODUCT);
    const done: RenameOptionValueInput[] = [];
    for (const { id, value } of renames) {
      const before = await service.retrieveProductOptionValue(id, { select: ["id", "value"] });
      await service.updateProductOptionValues(id, { value });
      done.push({ id, value: before.value });
    }
    return new StepResponse(null, done);
  },
  async (done, { container }) => {
    const service = container.resolve(Modules.PRODUCT);
    for (const { id, value } of (done ?? []).toReversed())
      await service.updateProductOptionValues(id, { value });
  },
);
