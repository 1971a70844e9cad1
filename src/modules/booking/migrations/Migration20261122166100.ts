import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A dunning block knows its customer in Medusa, too. */
export class Migration20261122166100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "booking_dunning_block" add column if not exists "customer_id" text null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_dunning_block_customer_id" ON "booking_dunning_block" ("customer_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking_dunning_block" drop column if exists "customer_id";`)
  }
}
