import type { LegalDate } from "@gerai/contracts";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

import { SellerEvents } from "../../modules/seller/events";
import { clearEndedHolidaysStep } from "./steps/clear-ended-holidays";

/** Tidies holidays away that ended before today; selling does not wait for it, because days are judged anew every time. */
export const endHolidaysWorkflow = createWorkflow("end-holidays", (input: { today?: LegalDate }) => {
  const cleared = clearEndedHolidaysStep(input);
  emitEventStep({
    eventName: SellerEvents.updated,
    data: transform({ cleared }, (data) => data.cleared.map((id) => ({ id }))),
  });
  return new WorkflowResponse(cleared);
});
