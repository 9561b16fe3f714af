import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124152711 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_views" ("id" text not null, "product_id" text not null, "day" text not null, "views" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_views_pkey" primary key ("id"), constraint product_views_positive check (views > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_views_deleted_at" ON "product_views" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_views_product_day" ON "product_views" ("product_id", "day") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_views" cascade;`);
  }
}
