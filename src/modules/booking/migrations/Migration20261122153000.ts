import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Registrations by the desk: what it decided about a cart, and the booking that another one is in addition to. */
export class Migration20261122153000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_registration" add column if not exists "desk" jsonb null, add column if not exists "request_key" text null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_registration_request_key_unique" ON "booking_registration" ("request_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(`alter table if exists "booking" add column if not exists "additional_to" text null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_additional_to" ON "booking" ("additional_to") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_additional_to";`)
    this.addSql(`alter table if exists "booking" drop column if exists "additional_to";`)
    this.addSql(`drop index if exists "IDX_booking_registration_request_key_unique";`)
    this.addSql(
      `alter table if exists "booking_registration" drop column if exists "desk", drop column if exists "request_key";`
    )
  }
}
