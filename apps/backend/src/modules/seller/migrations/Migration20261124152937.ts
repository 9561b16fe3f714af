import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124152937 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_listing" add column if not exists "prepared_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_listing" drop column if exists "prepared_by";`);
  }
}
