import type { MedusaContainer } from "@medusajs/framework/types";

import { shouldDrain } from "../modules/outbox/lifecycle";
import { sendWaiting } from "../workflows/outbox/send-waiting";
import { tellNews } from "../workflows/outbox/tell-news";

let running = false;

/** Writes what is new of orders into the outbox, and sends what waits there. */
export default async function outboxSend(container: MedusaContainer): Promise<void> {
  // A slow mail server must not pile rounds up; scripts and tests send nothing by themselves.
  if (running || !shouldDrain(process.env, process.argv)) return;
  running = true;
  try {
    await tellNews(container);
    await sendWaiting(container);
  } finally {
    running = false;
  }
}

export const config = {
  name: "outbox-send",
  // Every fifteen seconds: somebody may be waiting for a link.
  schedule: "*/15 * * * * *",
};
