import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124153308 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_import" ("id" text not null, "seller_id" text not null, "file_name" text not null, "file_key" text null, "state" text check ("state" in ('checked', 'waiting', 'running', 'done', 'failed')) not null, "publish" boolean not null default true, "mapping" jsonb not null, "columns" jsonb not null, "rows" integer not null default 0, "done" integer not null default 0, "tally" jsonb null, "report" jsonb null, "problem" jsonb null, "beat_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_seller_id" ON "product_import" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_deleted_at" ON "product_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_import" cascade;`);
  }
}
