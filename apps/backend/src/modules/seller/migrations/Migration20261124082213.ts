import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124082213 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_private" drop constraint if exists "seller_private_seller_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_email_unique";`,
    );
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`);
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "name" text not null, "handle" text not null, "contact_name" text not null, "legal_form" text check ("legal_form" in ('perorangan', 'cv', 'pt_perorangan', 'pt', 'koperasi', 'kelompok')) not null, "nib" text null, "kecamatan_code" text not null, "kecamatan" text not null, "village_code" text null, "village" text null, "story" text not null, "story_en" text null, "since" integer null, "whatsapp" text null, "email" text null, "photo" text null, "banner" text null, "status" text check ("status" in ('pending', 'active', 'suspended')) not null default 'pending', "status_reason" text null, "is_demo" boolean not null default false, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"), constraint seller_handle_shape check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*\$'), constraint seller_nib_shape check (nib is null or nib ~ '^[0-9]{13}\$'), constraint seller_whatsapp_shape check (whatsapp is null or whatsapp ~ '^62[0-9]{7,13}\$'), constraint seller_since_sane check (since is null or since between 1900 and 2100));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_kecamatan_code" ON "seller" ("kecamatan_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_status" ON "seller" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_member" ("id" text not null, "name" text not null, "email" text not null, "role" text check ("role" in ('owner', 'staff')) not null default 'owner', "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_email_unique" ON "seller_member" ("email") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_seller_id" ON "seller_member" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_deleted_at" ON "seller_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_private" ("id" text not null, "seller_id" text not null, "bank_name" text null, "bank_account_number" text null, "bank_account_holder" text null, "tax_statement_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_private_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_private_seller_id_unique" ON "seller_private" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_private_deleted_at" ON "seller_private" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_member" add constraint "seller_member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_seller_id_foreign";`,
    );

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "seller_member" cascade;`);

    this.addSql(`drop table if exists "seller_private" cascade;`);
  }
}
