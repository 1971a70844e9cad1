import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Cancelled bookings: what it cost, and how far their orders have followed. */
export class Migration20261122151100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_cancellation" ("id" text not null, "booking_id" text not null, "order_id" text not null, "plan" jsonb not null, "trace" jsonb null, "usage" text check ("usage" in ('untouched', 'moving', 'moved')) not null default 'untouched', "event_cancellation_id" text null, "refund_case_id" text null, "actor_type" text check ("actor_type" in ('customer', 'staff', 'system')) not null, "actor_id" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_cancellation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_cancellation_deleted_at" ON "booking_cancellation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_cancellation_booking_id_unique" ON "booking_cancellation" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_cancellation_order_id" ON "booking_cancellation" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_cancellation_event_cancellation_id" ON "booking_cancellation" ("event_cancellation_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_cancellation" cascade;`)
  }
}
