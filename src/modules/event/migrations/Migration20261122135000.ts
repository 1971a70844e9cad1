import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Add-ons of events. */
export class Migration20261122135000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_add_on" ("id" text not null, "title" text not null, "variant_id" text not null, "level" text check ("level" in ('booking', 'participant')) not null, "ticket_type_ids" jsonb null, "min" integer not null default 0, "max" integer not null default 1, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "available_from" timestamptz null, "available_until" timestamptz null, "rank" integer not null default 0, "event_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_add_on_pkey" primary key ("id"), constraint booking_add_on_limits check (min >= 0 AND max >= 1 AND min <= max));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_add_on_event_id" ON "booking_add_on" ("event_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_add_on_deleted_at" ON "booking_add_on" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_add_on_event_id_variant_id_unique" ON "booking_add_on" ("event_id", "variant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_add_on_variant_id" ON "booking_add_on" ("variant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "booking_add_on" add constraint "booking_add_on_event_id_foreign" foreign key ("event_id") references "booking_event" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_add_on" cascade;`)
  }
}
