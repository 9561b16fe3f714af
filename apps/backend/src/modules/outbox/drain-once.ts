import { type DrainDeps, OutboxDrain } from "./drain";
import { OutboxStore } from "./outbox-store";
import { installOutbox } from "./sql/install";

const LOOK_AGAIN_MS = 250;

/**
 * Empties the outbox now and returns when nothing waits any more, for the seed and for tests. Leaves the
 * work to a running backend if one holds the lock, and only waits for it.
 * @throws when the search server is away, or the backlog does not get done in time
 */
export async function drainOnce(deps: DrainDeps, timeoutMs = 120_000): Promise<void> {
  const client = await deps.connect();
  try {
    await installOutbox((sql) => client.query(sql));
    const store = new OutboxStore(client);
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      if (await store.tryLock()) {
        await new OutboxDrain(deps).drainAll(store);
        return;
      }
      if ((await store.backlog()) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new Error("The outbox was not emptied in time; is the backend that drains it stuck?");
  } finally {
    await client.end();
  }
}
