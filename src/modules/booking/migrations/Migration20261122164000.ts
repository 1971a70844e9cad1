import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Accounts go by the day that stands on a document. */
export class Migration20261122164000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_document_issued_on" ON "booking_document" ((data->>'issued_on'), "id") WHERE kind <> 'settlement';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_document_issued_on";`)
  }
}
