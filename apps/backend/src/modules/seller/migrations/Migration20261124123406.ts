import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124123406 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "seller_id" text not null, "seen_at" timestamptz null, "accepted_at" timestamptz null, "accepted_by" text null, "cancel_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_unique" ON "seller_order" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id" ON "seller_order" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_order" cascade;`);
  }
}
