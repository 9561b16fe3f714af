import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124152000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "holiday_from" text null, add column if not exists "holiday_until" text null, add column if not exists "holiday_note" text null, add column if not exists "holiday_orders" text check ("holiday_orders" in ('closed', 'later')) not null default 'closed';`,
    );
    this.addSql(
      `alter table if exists "seller" add constraint seller_holiday_shape check((holiday_from is null) = (holiday_until is null) and (holiday_from is null or (holiday_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' and holiday_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' and holiday_until >= holiday_from)));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller" drop constraint if exists seller_holiday_shape;`);
    this.addSql(
      `alter table if exists "seller" drop column if exists "holiday_from", drop column if exists "holiday_until", drop column if exists "holiday_note", drop column if exists "holiday_orders";`,
    );
  }
}
