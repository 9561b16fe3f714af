import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaContextType } from "@medusajs/framework/utils";

/** The part of a knex transaction that is used here. */
export interface Sql {
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** One database transaction that several modules write in. */
export interface SharedTransaction {
  sql: Sql;
  /** The context with which a module's service writes in this transaction. */
  context(moduleName: string): Context;
}

interface EntityManager {
  setTransactionContext(transaction: unknown): void;
  flush(): Promise<void>;
}

/** Every module's service has one; Medusa keeps it to itself, so a spec pins what is used of it. */
interface HasRepository {
  baseRepository_: { getFreshManager(): EntityManager };
}

/**
 * Runs a job whose writes, in whichever modules, are committed together or not at all. Inside it every call
 * must be given the context of its module: one without it takes a connection of its own, which does not see
 * what was written here, and starves when all connections are taken.
 */
export async function inOneTransaction<T>(
  container: MedusaContainer,
  job: (transaction: SharedTransaction) => Promise<T>,
): Promise<T> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(async (transaction: Sql) => {
    const managers = new Map<string, EntityManager>();
    const context = (moduleName: string): Context => {
      let manager = managers.get(moduleName);
      if (!manager) {
        manager = container.resolve<HasRepository>(moduleName).baseRepository_.getFreshManager();
        manager.setTransactionContext(transaction);
        managers.set(moduleName, manager);
      }
      return { transactionManager: manager, __type: MedusaContextType };
    };
    const result = await job({ sql: transaction, context });
    for (const manager of managers.values()) await manager.flush();
    return result;
  });
}
