import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Add-ons that bookings have taken; for whom a cart says its add-ons are. */
export class Migration20261122135100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_add_on_taken" ("id" text not null, "booking_id" text not null, "participant_id" text null, "add_on_id" text not null, "quantity" integer not null, "line_item_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_add_on_taken_pkey" primary key ("id"), constraint booking_add_on_taken_quantity check (quantity > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_add_on_taken_deleted_at" ON "booking_add_on_taken" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_add_on_taken_booking_id" ON "booking_add_on_taken" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_add_on_taken_add_on_id" ON "booking_add_on_taken" ("add_on_id") WHERE deleted_at IS NULL;`
    )
    // Null is a value here: a booking takes a free add-on as a whole once.
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_booking_add_on_taken" ON "booking_add_on_taken" ("booking_id", coalesce("participant_id", ''), "add_on_id", coalesce("line_item_id", '')) WHERE deleted_at IS NULL;`
    )
    this.addSql(`alter table if exists "booking_registration" add column if not exists "add_ons" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking_registration" drop column if exists "add_ons";`)
    this.addSql(`drop table if exists "booking_add_on_taken" cascade;`)
  }
}
