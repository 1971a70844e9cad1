import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What digests and tellings look for. */
export class Migration20261122131200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_change_log_entry_edits_at" ON "booking_change_log_entry" ("at") WHERE action IN ('booking.updated', 'booking.rebooked');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_outbox_message_digest_event" ON "booking_outbox_message" ((payload->>'event_id')) WHERE topic = 'booking_digest';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_outbox_message_telling" ON "booking_outbox_message" ((payload->>'telling_id')) WHERE topic = 'booking_invitation';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_change_log_entry_edits_at";`)
    this.addSql(`drop index if exists "IDX_booking_outbox_message_digest_event";`)
    this.addSql(`drop index if exists "IDX_booking_outbox_message_telling";`)
  }
}
