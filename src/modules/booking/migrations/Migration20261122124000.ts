import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Rebookings that have begun: what a crash leaves can be finished or taken back. */
export class Migration20261122124000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_rebooking_attempt" ("id" text not null, "booking_id" text not null, "order_id" text not null, "trace" jsonb not null, "usage" text check ("usage" in ('untouched', 'moving', 'moved')) not null default 'untouched', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_rebooking_attempt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_rebooking_attempt_deleted_at" ON "booking_rebooking_attempt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_rebooking_attempt_booking_id" ON "booking_rebooking_attempt" ("booking_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_rebooking_attempt" cascade;`)
  }
}
