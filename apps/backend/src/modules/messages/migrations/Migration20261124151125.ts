import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124151125 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "push_subscription" drop constraint if exists "push_subscription_endpoint_unique";`,
    );
    this.addSql(
      `alter table if exists "outbox_message" drop constraint if exists "outbox_message_key_unique";`,
    );
    this.addSql(
      `create table if not exists "outbox_message" ("id" text not null, "channel" text check ("channel" in ('mail', 'push', 'in_app')) not null, "recipient_type" text check ("recipient_type" in ('order_group', 'customer', 'seller_member')) not null, "recipient_id" text not null, "template" text not null, "data" jsonb not null, "key" text not null, "status" text check ("status" in ('waiting', 'sending', 'sent', 'failed', 'skipped')) not null default 'waiting', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "claimed_at" timestamptz null, "handed_over_at" timestamptz null, "sent_at" timestamptz null, "read_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_key_unique" ON "outbox_message" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_due" ON "outbox_message" ("next_attempt_at") WHERE status = 'waiting' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_recipient" ON "outbox_message" ("recipient_id", "channel", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_at" ON "outbox_message" ("created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "push_subscription" ("id" text not null, "member_id" text not null, "endpoint" text not null, "p256dh" text not null, "auth" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "push_subscription_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_push_subscription_member_id" ON "push_subscription" ("member_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_push_subscription_endpoint_unique" ON "push_subscription" ("endpoint") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_push_subscription_deleted_at" ON "push_subscription" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`);

    this.addSql(`drop table if exists "push_subscription" cascade;`);
  }
}
