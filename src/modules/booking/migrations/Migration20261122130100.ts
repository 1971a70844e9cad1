import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Answers; what a cart answers for the booking as a whole. */
export class Migration20261122130100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_answer" ("id" text not null, "booking_id" text not null, "participant_id" text null, "question_id" text not null, "question_version" integer not null, "value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_answer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_answer_deleted_at" ON "booking_answer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_answer_booking_id_question_id_unique" ON "booking_answer" ("booking_id", "question_id") WHERE participant_id IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_answer_participant_id_question_id_unique" ON "booking_answer" ("participant_id", "question_id") WHERE participant_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_answer_booking_id" ON "booking_answer" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(`alter table if exists "booking_registration" add column if not exists "answers" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking_registration" drop column if exists "answers";`)
    this.addSql(`drop table if exists "booking_answer" cascade;`)
  }
}
