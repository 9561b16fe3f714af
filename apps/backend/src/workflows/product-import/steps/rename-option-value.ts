import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** An option value and its new name. */
export interface RenameOptionValueInput {
  id: string;
  value: string;
}

/** Gives an option value another name (`200 g` → `250 g`), and takes that back when the workflow fails. */
export const renameOptionValueStep = createStep(
  "rename-option-value",
  async ({ id, value }: RenameOptionValueInput, { container }) => {
    const service = container.resolve(Modules.PRODUCT);
    const before = await service.retrieveProductOptionValue(id, { select: ["id", "value"] });
    await service.updateProductOptionValues(id, { value });
    return new StepResponse(undefined, { id, value: before.value });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve(Modules.PRODUCT).updateProductOptionValues(before.id, { value: before.value });
  },
);
