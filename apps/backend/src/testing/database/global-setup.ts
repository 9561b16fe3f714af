import { dropDatabase, withMaintenance } from "./maintenance";
import { ensureTemplate, TEMPLATE } from "./template";

/** Has the template made while quicker tests run, and throws it away in the end. */
export default function setup(): () => Promise<void> {
  process.env.TEST_DATABASE_TEMPLATE = TEMPLATE;
  // A suite that needs it tries again and fails with the reason.
  const making = ensureTemplate().catch(() => undefined);
  return async () => {
    await making;
    await withMaintenance((client) => dropDatabase(client, TEMPLATE)).catch(() => undefined);
  };
}
