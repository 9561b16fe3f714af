import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { Sql } from "./shared-transaction";

/** The ids that a query answers with. */
export async function idsOf(container: MedusaContainer, sql: string): Promise<string[]> {
  const database: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw(sql);
  return rows.map((row) => String(row.id));
}

/**
 * Does one thing of a round. One that cannot be settled is logged and must not keep the others waiting.
 * @param what what the job is about, as the log names it
 * @returns whether it worked
 */
export async function attempt(
  container: MedusaContainer,
  what: string,
  job: () => Promise<void>,
): Promise<boolean> {
  try {
    await job();
    return true;
  } catch (error) {
    // Workflows throw plain objects.
    const reason = (error as { message?: unknown } | null)?.message ?? error;
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${what} is not settled: ${String(reason)}`);
    return false;
  }
}
