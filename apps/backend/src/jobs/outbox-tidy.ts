import type { MedusaContainer } from "@medusajs/framework/types";

import { tidyMessages } from "../workflows/outbox/tidy-messages";

/** Forgets messages that were sent long ago. */
export default async function outboxTidy(container: MedusaContainer): Promise<void> {
  await tidyMessages(container);
}

export const config = {
  name: "outbox-tidy",
  // Half past three in the night in Jakarta.
  schedule: "30 20 * * *",
};
