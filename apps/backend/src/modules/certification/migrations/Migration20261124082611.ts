import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124082611 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "certification" ("id" text not null, "kind" text check ("kind" in ('halal', 'halal_mui', 'pirt', 'bpom_food', 'bpom_cosmetic', 'bpom_traditional', 'bpom_supplement', 'bpom_quasi', 'kemenkes_pkrt')) not null, "number_typed" text not null, "number" text not null, "holder" text not null, "seller_id" text not null, "issued_on" text null, "expires_on" text null, "surveillance_on" text null, "status" text check ("status" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked', 'superseded')) not null default 'draft', "checked_by" text null, "checked_by_office" text null, "checked_on" text null, "check_method" text check ("check_method" in ('issuer_site', 'document_seen', 'issuer_letter')) null, "evidence_file" text null, "status_reason" text null, "is_demo" boolean not null default false, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certification_pkey" primary key ("id"), constraint certification_demo_halal_number check (kind <> 'halal' or (number like 'ID99%') = is_demo), constraint certification_demo_pirt_number check (kind <> 'pirt' or (substr(number, 4, 2) = '99') = is_demo), constraint certification_issued_on_day check (issued_on is null or issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint certification_expires_on_day check (expires_on is null or expires_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint certification_surveillance_on_day check (surveillance_on is null or surveillance_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint certification_checked_on_day check (checked_on is null or checked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint certification_number_normalised check (number ~ '^[A-Z0-9]+\$'), constraint certification_end_when_verified check (status not in ('verified', 'expired', 'revoked', 'superseded') or kind in ('halal', 'halal_mui') or expires_on is not null), constraint certification_checked_when_verified check (status not in ('verified', 'expired', 'revoked', 'superseded') or (checked_by is not null and checked_on is not null and check_method is not null)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_kind" ON "certification" ("kind") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_number" ON "certification" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_seller_id" ON "certification" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_status" ON "certification" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_deleted_at" ON "certification" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "certification_event" ("id" text not null, "certification_id" text not null, "at" timestamptz not null, "from_status" text null, "to_status" text not null, "actor_type" text check ("actor_type" in ('user', 'seller', 'system')) not null, "actor_id" text null, "office" text null, "reason" text null, "evidence_file" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certification_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_event_certification_id" ON "certification_event" ("certification_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certification_event_deleted_at" ON "certification_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certification_event" add constraint "certification_event_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certification_event" drop constraint if exists "certification_event_certification_id_foreign";`,
    );

    this.addSql(`drop table if exists "certification" cascade;`);

    this.addSql(`drop table if exists "certification_event" cascade;`);
  }
}
