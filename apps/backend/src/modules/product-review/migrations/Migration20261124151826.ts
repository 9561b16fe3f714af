import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124151826 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "product_review" drop constraint if exists "product_review_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "product_review" ("id" text not null, "product_id" text not null, "seller_id" text not null, "status" text check ("status" in ('waiting', 'fine', 'taken_down')) not null default 'waiting', "reason" text null, "content" text not null, "waiting_since" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_review_pkey" primary key ("id"), constraint product_review_reason check (status <> 'taken_down' or length(trim(coalesce(reason, ''))) >= 3));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_review_product_id_unique" ON "product_review" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_review_seller_id" ON "product_review" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_review_deleted_at" ON "product_review" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_review_queue" ON "product_review" ("status", "waiting_since") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_review" cascade;`);
  }
}
