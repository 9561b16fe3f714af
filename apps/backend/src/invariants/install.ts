import { createHash } from "node:crypto";

import { auditSql } from "./audit-sql";
import { certificationSql } from "./certification-sql";
import { linkSql } from "./link-sql";
import { orderGroupSql } from "./order-group-sql";
import { operatorSql } from "./operator-sql";
import { orderSql } from "./order-sql";
import { productReviewSql } from "./product-review-sql";
import { productSql } from "./product-sql";
import { promotionSql } from "./promotion-sql";
import { sellerSql } from "./seller-sql";
import { quote } from "./sql";

/** The part of a knex connection that is needed here. */
export interface Database {
  raw(sql: string): PromiseLike<{ rows: Record<string, unknown>[] }>;
}

/** Lock against two processes installing at once; any number that nothing else uses. */
const INSTALL_LOCK = 782_301_442;

/** All statements in the order in which they run; each can run any number of times. */
export function invariantStatements(): string[] {
  return [
    ...sellerSql(),
    ...certificationSql(),
    ...linkSql(),
    ...productSql(),
    ...productReviewSql(),
    ...orderGroupSql(),
    ...auditSql(),
    ...operatorSql(),
    ...orderSql(),
    ...promotionSql(),
  ];
}

/**
 * Installs or renews every trigger and constraint, in one transaction, if those in the database differ from this
 * code. Needs the tables of modules and links.
 * @returns whether anything was done
 */
export async function installInvariants(database: Database): Promise<boolean> {
  const statements = invariantStatements();
  const version = createHash("sha256").update(statements.join(";\n")).digest("hex");
  const { rows } = await database.raw(
    "select obj_description(to_regprocedure('gerai_seller_guard()'), 'pg_proc') as version",
  );
  if (rows[0]?.version === version) return false;
  const script = [
    `select pg_advisory_xact_lock(${INSTALL_LOCK})`,
    ...statements,
    `comment on function gerai_seller_guard() is ${quote(version)}`,
  ].join(";\n");
  // Several statements in one query are one transaction to Postgres; knex reads `?` as a placeholder.
  await database.raw(script.replaceAll("?", "\\?"));
  return true;
}
