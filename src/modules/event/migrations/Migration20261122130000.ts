import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Questions and their versions. */
export class Migration20261122130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_question" ("id" text not null, "key" text not null, "version" integer not null default 1, "format" text check ("format" in ('text', 'long_text', 'number', 'date', 'yes_no', 'single_choice', 'multiple_choice', 'dropdown', 'file', 'phone', 'email', 'country')) not null, "level" text check ("level" in ('booking', 'participant')) not null, "ticket_type_ids" jsonb null, "required" boolean not null default false, "sensitive" boolean not null default false, "texts" jsonb not null, "options" jsonb not null, "limits" jsonb not null, "rank" integer not null default 0, "archived_at" timestamptz null, "event_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_question_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_question_event_id" ON "booking_question" ("event_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_question_deleted_at" ON "booking_question" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_question_event_id_key_unique" ON "booking_question" ("event_id", "key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "booking_question" add constraint "booking_question_event_id_foreign" foreign key ("event_id") references "booking_event" ("id") on update cascade;`
    )
    this.addSql(
      `create table if not exists "booking_question_version" ("id" text not null, "question_id" text not null, "version" integer not null, "definition" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_question_version_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_question_version_deleted_at" ON "booking_question_version" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_question_version_question_id_version_unique" ON "booking_question_version" ("question_id", "version") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_question_version" cascade;`)
    this.addSql(`drop table if exists "booking_question" cascade;`)
  }
}
