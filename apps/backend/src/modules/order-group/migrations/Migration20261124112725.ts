import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124112725 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_proof" drop constraint if exists "payment_proof_order_group_id_content_hash_unique";`,
    );
    this.addSql(
      `create table if not exists "payment_proof" ("id" text not null, "order_group_id" text not null, "status" text check ("status" in ('waiting', 'accepted', 'rejected')) not null, "file_id" text not null, "content_hash" text not null, "mime_type" text not null, "size" integer not null, "reason" text null, "judged_by" text null, "judged_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_proof_pkey" primary key ("id"), constraint payment_proof_reason check (status <> 'rejected' or coalesce(reason, '') <> ''));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_proof_order_group_id" ON "payment_proof" ("order_group_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_proof_status" ON "payment_proof" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_proof_deleted_at" ON "payment_proof" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_proof_order_group_id_content_hash_unique" ON "payment_proof" ("order_group_id", "content_hash") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "payment_proof" add constraint "payment_proof_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_proof" cascade;`);
  }
}
