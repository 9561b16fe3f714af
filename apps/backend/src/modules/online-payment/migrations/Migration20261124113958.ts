import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124113958 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "online_payment" drop constraint if exists "online_payment_outside_id_unique";`,
    );
    this.addSql(
      `alter table if exists "online_payment" drop constraint if exists "online_payment_order_group_id_unique";`,
    );
    this.addSql(
      `create table if not exists "online_payment" ("id" text not null, "order_group_id" text not null, "provider_id" text not null, "outside_id" text null, "client_secret" text null, "status" text check ("status" in ('unopened', 'open', 'authorized', 'captured', 'canceled')) not null, "capture" text check ("capture" in ('automatic', 'manual')) not null, "due" integer not null, "captured_total" integer not null default 0, "refunded_total" integer not null default 0, "failure" text null, "checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "online_payment_pkey" primary key ("id"), constraint online_payment_amounts_sane check (due >= 0 and captured_total >= 0 and refunded_total between 0 and captured_total));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_online_payment_order_group_id_unique" ON "online_payment" ("order_group_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_online_payment_outside_id_unique" ON "online_payment" ("outside_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_online_payment_status" ON "online_payment" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_online_payment_deleted_at" ON "online_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "online_payment" cascade;`);
  }
}
