import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124121626 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_listing" drop constraint if exists "seller_listing_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_listing" ("id" text not null, "product_id" text not null, "seller_id" text not null, "cost" integer null, "hidden" boolean not null default false, "picture_sizes" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_listing_product_id_unique" ON "seller_listing" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_listing_seller_id" ON "seller_listing" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_listing_deleted_at" ON "seller_listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_listing" cascade;`);
  }
}
