import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The shop's settings, the organiser's words in mails, and how an event notifies and reminds. */
export class Migration20261122131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_settings" ("id" text not null, "own" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_settings_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_settings_deleted_at" ON "booking_settings" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_mail_text" ("id" text not null, "event_id" text null, "topic" text not null, "locale" text not null, "subject" text not null, "body" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_mail_text_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_mail_text_deleted_at" ON "booking_mail_text" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_mail_text_event_id_topic_locale_unique" ON "booking_mail_text" ("event_id", "topic", "locale") WHERE event_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_mail_text_topic_locale_unique" ON "booking_mail_text" ("topic", "locale") WHERE event_id IS NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "booking_event" add column if not exists "notify_mode" text check ("notify_mode" in ('none', 'immediate', 'digest')) null, add column if not exists "reminder" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_event" drop column if exists "notify_mode", drop column if exists "reminder";`
    )
    this.addSql(`drop table if exists "booking_mail_text" cascade;`)
    this.addSql(`drop table if exists "booking_settings" cascade;`)
  }
}
