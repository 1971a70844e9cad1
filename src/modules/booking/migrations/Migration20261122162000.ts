import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What staff say of a refund that they paid by hand. A number names one payment of its channel. */
export class Migration20261122162000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_refund_case" add column if not exists "reference" text null, add column if not exists "reference_at" timestamptz null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_refund_case_channel_reference_unique" ON "booking_refund_case" ("channel", "reference") WHERE reference IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_refund_case_channel_reference_unique";`)
    this.addSql(
      `alter table if exists "booking_refund_case" drop column if exists "reference", drop column if exists "reference_at";`
    )
  }
}
