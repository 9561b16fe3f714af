import { createHash } from "node:crypto";

import { certificationSql } from "./certification-sql";
import { linkSql } from "./link-sql";
import { orderGroupSql } from "./order-group-sql";
import { productSql } from "./product-sql";
import { sellerSql } from "./seller-sql";

/** The part of a knex connection that is needed here. */
export interface Database {
  raw(sql: string): PromiseLike<unknown>;
}

/** All statements in the order in which they run; each can run any number of times. */
export function invariantStatements(): string[] {
  return [...sellerSql(), ...certificationSql(), ...linkSql(), ...productSql(), ...orderGroupSql()];
}

/** Fingerprint of the statements; a change asks for a new migration script (see its spec). */
export function invariantsHash(): string {
  return createHash("sha256").update(invariantStatements().join(";\n")).digest("hex").slice(0, 16);
}

/** Installs or renews every trigger and constraint. Needs the tables of modules and links. */
export async function installInvariants(database: Database): Promise<void> {
  for (const statement of invariantStatements()) await database.raw(escapeBindings(statement));
}

/** knex reads `?` as a placeholder. */
function escapeBindings(statement: string): string {
  return statement.replaceAll("?", "\\?");
}
