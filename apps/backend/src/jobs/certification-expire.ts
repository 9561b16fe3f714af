import type { MedusaContainer } from "@medusajs/framework/types";

import { expireCertificationsWorkflow } from "../workflows/certification";

/** Moves certificates whose last day has passed in Jakarta to `expired`. Badges end by date even without it. */
export default async function certificationExpire(container: MedusaContainer): Promise<void> {
  await expireCertificationsWorkflow(container).run({ input: {} });
}

export const config = {
  name: "certification-expire",
  // Every hour at one minute past, because a schedule has no time zone and the day ends in Jakarta's.
  schedule: "1 * * * *",
};
