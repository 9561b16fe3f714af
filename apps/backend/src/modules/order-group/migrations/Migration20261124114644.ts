import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124114644 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" add column if not exists "ended_by" text null, add column if not exists "ended_reason" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "order_group" drop column if exists "ended_by", drop column if exists "ended_reason";`,
    );
  }
}
