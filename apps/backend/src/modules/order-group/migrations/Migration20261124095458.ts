import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124095458 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group_share" drop constraint if exists "order_group_share_payment_collection_id_unique";`,
    );
    this.addSql(
      `alter table if exists "order_group_share" drop constraint if exists "order_group_share_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`,
    );
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_token_unique";`);
    this.addSql(
      `create table if not exists "order_group" ("id" text not null, "token" text not null, "cart_id" text not null, "status" text check ("status" in ('awaiting_payment', 'pay_on_handover', 'paid', 'expired', 'canceled')) not null, "currency_code" text not null, "total" integer not null, "payment_provider_id" text not null, "customer_id" text null, "buyer_name" text not null, "buyer_phone" text not null, "expires_at" timestamptz null, "paid_at" timestamptz null, "announced_at" timestamptz null, "terms" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"), constraint order_group_total_sane check (total between 0 and 1000000000), constraint order_group_phone_shape check (buyer_phone ~ '^62[0-9]{7,13}\$'));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_token_unique" ON "order_group" ("token") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_status" ON "order_group" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "order_group_share" ("id" text not null, "order_group_id" text not null, "order_id" text not null, "seller_id" text not null, "payment_collection_id" text not null, "items_total" integer not null, "discount_total" integer not null, "shipping_total" integer not null, "total" integer not null, "snapshot" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_share_pkey" primary key ("id"), constraint order_group_share_adds_up check (total = items_total - discount_total + shipping_total and total >= 0 and discount_total >= 0 and shipping_total >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_share_order_group_id" ON "order_group_share" ("order_group_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_share_order_id_unique" ON "order_group_share" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_share_seller_id" ON "order_group_share" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_share_payment_collection_id_unique" ON "order_group_share" ("payment_collection_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_share_deleted_at" ON "order_group_share" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "order_group_share" add constraint "order_group_share_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group_share" drop constraint if exists "order_group_share_order_group_id_foreign";`,
    );

    this.addSql(`drop table if exists "order_group" cascade;`);

    this.addSql(`drop table if exists "order_group_share" cascade;`);
  }
}
