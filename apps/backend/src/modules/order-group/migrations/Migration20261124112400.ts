import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The short number of a group. Groups that exist get theirs in the order in which they came. */
export class Migration20261124112400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "order_group_number" start with 1001;`);
    this.addSql(`alter table if exists "order_group" add column if not exists "number" text null;`);
    this.addSql(
      `update "order_group" set "number" = numbered."number" from (select "id", 'GTG-' || nextval('order_group_number') as "number" from (select "id" from "order_group" where "number" is null order by "created_at", "id") as "older") as numbered where numbered."id" = "order_group"."id";`,
    );
    this.addSql(`alter table if exists "order_group" alter column "number" set not null;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_number_unique" ON "order_group" ("number") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_number_unique";`);
    this.addSql(`alter table if exists "order_group" drop column if exists "number";`);
    this.addSql(`drop sequence if exists "order_group_number";`);
  }
}
