import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What cancelling and rebooking cost is kept with the booking, as it was agreed. */
export class Migration20261122151000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "booking" add column if not exists "terms" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking" drop column if exists "terms";`)
  }
}
