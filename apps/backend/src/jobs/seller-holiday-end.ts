import type { MedusaContainer } from "@medusajs/framework/types";

import { endHolidaysWorkflow } from "../workflows/seller";

/** Clears holidays whose last day has passed in Jakarta. Shops open again by date even without it. */
export default async function sellerHolidayEnd(container: MedusaContainer): Promise<void> {
  await endHolidaysWorkflow(container).run({ input: {} });
}

export const config = {
  name: "seller-holiday-end",
  // Every hour at two minutes past, because a schedule has no time zone and the day ends in Jakarta's.
  schedule: "2 * * * *",
};
