import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Events that their organisers cancelled: the runs over their bookings. */
export class Migration20261122151200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_event_cancellation" ("id" text not null, "event_id" text not null, "reason" text not null, "message" text null, "status" text check ("status" in ('running', 'done')) not null default 'running', "total" integer not null, "failed" jsonb null, "actor_id" text null, "leased_until" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_event_cancellation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_cancellation_deleted_at" ON "booking_event_cancellation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_cancellation_event_id_created_at" ON "booking_event_cancellation" ("event_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_booking_event_cancellation_running" ON "booking_event_cancellation" ("event_id") WHERE status = 'running' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_event_cancellation" cascade;`)
  }
}
