import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Exports; and the changes of bookings by who made them and when, for lists that ask for them. */
export class Migration20261122133000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_export" ("id" text not null, "kind" text check ("kind" in ('bookings', 'participants')) not null, "filter" jsonb not null, "locale" text not null, "timezone" text not null, "status" text check ("status" in ('running', 'finished', 'failed')) not null default 'running', "requested_by" text null, "started_at" timestamptz not null, "alive_until" timestamptz not null, "finished_at" timestamptz null, "expected" integer not null, "done" integer not null default 0, "rows" integer not null default 0, "size" integer null, "file_name" text not null, "file_key" text null, "expires_at" timestamptz not null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_export_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_export_deleted_at" ON "booking_export" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_export_started_at" ON "booking_export" ("started_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_export_status" ON "booking_export" ("status") WHERE status = 'running' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_export_expires_at" ON "booking_export" ("expires_at") WHERE file_key IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_change_log_entry_actor_type_at" ON "booking_change_log_entry" ("actor_type", "at") WHERE action in ('booking.updated', 'booking.cancelled', 'booking.paid', 'booking.rebooked', 'booking.seats_righted', 'booking.anonymised') AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_change_log_entry_actor_type_at";`)
    this.addSql(`drop table if exists "booking_export" cascade;`)
  }
}
