import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122004549 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_ticket_type" drop constraint if exists "booking_ticket_type_variant_id_unique";`
    )
    this.addSql(
      `create table if not exists "booking_event" ("id" text not null, "title" text not null, "description" text null, "venue" text null, "timezone" text not null, "status" text check ("status" in ('draft', 'published', 'cancelled', 'archived')) not null default 'draft', "sales" text check ("sales" in ('online', 'desk')) not null default 'online', "registration_opens_at" timestamptz null, "registration_closes_at" timestamptz null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "contacts" jsonb not null, "terms" text null, "self_service" boolean null, "notify_email" text null, "policy" jsonb not null, "product_id" text null, "owns_product" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_event_pkey" primary key ("id"), constraint booking_event_times check (starts_at < ends_at), constraint booking_event_registration_period check (registration_opens_at IS NULL OR registration_closes_at IS NULL OR registration_opens_at < registration_closes_at));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_deleted_at" ON "booking_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_product_id" ON "booking_event" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_status_ends_at" ON "booking_event" ("status", "ends_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_event_date" ("id" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "event_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_event_date_pkey" primary key ("id"), constraint booking_event_date_times check (starts_at < ends_at));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_date_event_id" ON "booking_event_date" ("event_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_date_deleted_at" ON "booking_event_date" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_ticket_type" ("id" text not null, "title" text not null, "rank" integer not null default 0, "variant_id" text not null, "self_service" boolean null, "policy" jsonb not null, "event_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_ticket_type_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_ticket_type_event_id" ON "booking_ticket_type" ("event_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_ticket_type_deleted_at" ON "booking_ticket_type" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_ticket_type_variant_id_unique" ON "booking_ticket_type" ("variant_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "booking_event_date" add constraint "booking_event_date_event_id_foreign" foreign key ("event_id") references "booking_event" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "booking_ticket_type" add constraint "booking_ticket_type_event_id_foreign" foreign key ("event_id") references "booking_event" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_event_date" drop constraint if exists "booking_event_date_event_id_foreign";`
    )

    this.addSql(
      `alter table if exists "booking_ticket_type" drop constraint if exists "booking_ticket_type_event_id_foreign";`
    )

    this.addSql(`drop table if exists "booking_event" cascade;`)

    this.addSql(`drop table if exists "booking_event_date" cascade;`)

    this.addSql(`drop table if exists "booking_ticket_type" cascade;`)
  }
}
