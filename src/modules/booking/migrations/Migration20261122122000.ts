import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Reconciliations and what they found. */
export class Migration20261122122000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_reconciliation" ("id" text not null, "scope" text check ("scope" in ('recent', 'full')) not null, "status" text check ("status" in ('running', 'finished', 'failed')) not null default 'running', "requested_by" text null, "started_at" timestamptz not null, "alive_until" timestamptz not null, "finished_at" timestamptz null, "expected" integer not null, "counted" jsonb not null, "found" integer not null default 0, "fresh" integer not null default 0, "resolved" integer not null default 0, "beyond" integer not null default 0, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_reconciliation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_reconciliation_deleted_at" ON "booking_reconciliation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_reconciliation_status_unique" ON "booking_reconciliation" ("status") WHERE status = 'running' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_reconciliation_started_at" ON "booking_reconciliation" ("started_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_finding" ("id" text not null, "key" text not null, "code" text not null, "severity" text check ("severity" in ('error', 'warning')) not null, "area" text check ("area" in ('orders', 'payments', 'counters', 'holds', 'messages', 'histories')) not null, "unit" text not null, "subject_type" text check ("subject_type" in ('booking', 'order', 'payment', 'counter', 'hold', 'message', 'history')) not null, "subject_id" text not null, "subject_name" text not null, "booking_id" text null, "order_id" text null, "event_id" text null, "detail" text not null, "figures" jsonb not null, "first_seen_at" timestamptz not null, "last_seen_at" timestamptz not null, "resolved_at" timestamptz null, "looked_at" timestamptz null, "looked_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_finding_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_finding_deleted_at" ON "booking_finding" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_finding_key_unique" ON "booking_finding" ("key") WHERE resolved_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_finding_area_unit" ON "booking_finding" ("area", "unit") WHERE resolved_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_finding_resolved_at_last_seen_at" ON "booking_finding" ("resolved_at", "last_seen_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_finding" cascade;`)
    this.addSql(`drop table if exists "booking_reconciliation" cascade;`)
  }
}
