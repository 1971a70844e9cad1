import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A rebooking can lead to several new bookings, one of which is the main one. */
export class Migration20261122150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_rebooking" add column if not exists "is_main" boolean not null default true;`
    )
    this.addSql(`drop index if exists "IDX_booking_rebooking_from_booking_id_unique";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_rebooking_from_booking_id_unique" ON "booking_rebooking" ("from_booking_id") WHERE is_main and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_rebooking_from_booking_id_to_booking_id" ON "booking_rebooking" ("from_booking_id", "to_booking_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_rebooking_from_booking_id_to_booking_id";`)
    this.addSql(`drop index if exists "IDX_booking_rebooking_from_booking_id_unique";`)
    this.addSql(`alter table if exists "booking_rebooking" drop column if exists "is_main";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_rebooking_from_booking_id_unique" ON "booking_rebooking" ("from_booking_id") WHERE deleted_at IS NULL;`
    )
  }
}
