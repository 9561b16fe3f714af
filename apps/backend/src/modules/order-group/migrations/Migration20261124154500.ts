import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124154500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_contact_attempt" ("id" text not null, "order_id" text not null, "channel" text check ("channel" in ('whatsapp', 'phone', 'visit', 'other')) not null, "note" text null, "made_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_contact_attempt_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_contact_attempt_order_id" ON "order_contact_attempt" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_contact_attempt_deleted_at" ON "order_contact_attempt" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_contact_attempt" cascade;`);
  }
}
