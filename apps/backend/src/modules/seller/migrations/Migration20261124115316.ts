import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124115316 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_phone_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_login_code" drop constraint if exists "seller_login_code_code_hash_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_consent" ("id" text not null, "seller_id" text not null, "member_id" text not null, "purpose" text check ("purpose" in ('terms', 'public_profile', 'payouts', 'mentor_drafts', 'whatsapp_contact')) not null, "version" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_consent_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_consent_seller_id" ON "seller_consent" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_consent_deleted_at" ON "seller_consent" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_login_code" ("id" text not null, "member_id" text not null, "code_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "made_by_type" text not null, "made_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_login_code_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_login_code_member_id" ON "seller_login_code" ("member_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_login_code_code_hash_unique" ON "seller_login_code" ("code_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_login_code_deleted_at" ON "seller_login_code" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(`alter table if exists "seller_member" add column if not exists "phone" text null;`);
    this.addSql(
      `alter table if exists "seller_member" alter column "email" type text using ("email"::text);`,
    );
    this.addSql(`alter table if exists "seller_member" alter column "email" drop not null;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_phone_unique" ON "seller_member" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "seller_member" add constraint seller_member_reachable check(email is not null or phone is not null);`,
    );
    this.addSql(
      `alter table if exists "seller_member" add constraint seller_member_phone_shape check(phone is null or phone ~ '^62[0-9]{7,13}\$');`,
    );

    this.addSql(
      `alter table if exists "seller_private" add column if not exists "bank_account_sealed" text null, add column if not exists "nik_sealed" text null;`,
    );
    this.addSql(
      `alter table if exists "seller_private" drop column if exists "bank_account_number", add column if not exists "pickup_address" text null;`,
    );
    this.addSql(
      `alter table if exists "seller_private" add constraint seller_private_sealed check((bank_account_sealed is null or bank_account_sealed like 'v1.%') and (nik_sealed is null or nik_sealed like 'v1.%'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_consent" cascade;`);

    this.addSql(`drop table if exists "seller_login_code" cascade;`);

    this.addSql(`drop index if exists "IDX_seller_member_phone_unique";`);
    this.addSql(`alter table if exists "seller_member" drop constraint if exists seller_member_reachable;`);
    this.addSql(`alter table if exists "seller_member" drop constraint if exists seller_member_phone_shape;`);
    this.addSql(`alter table if exists "seller_member" drop column if exists "phone";`);

    this.addSql(
      `alter table if exists "seller_member" alter column "email" type text using ("email"::text);`,
    );
    this.addSql(`alter table if exists "seller_member" alter column "email" set not null;`);

    this.addSql(`alter table if exists "seller_private" drop constraint if exists seller_private_sealed;`);
    this.addSql(
      `alter table if exists "seller_private" drop column if exists "bank_account_sealed", drop column if exists "nik_sealed";`,
    );

    this.addSql(
      `alter table if exists "seller_private" drop column if exists "pickup_address", add column if not exists "bank_account_number" text null;`,
    );
  }
}
