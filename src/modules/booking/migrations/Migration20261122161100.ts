import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who is not reminded to pay, and why. */
export class Migration20261122161100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_dunning_block" ("id" text not null, "scope" text check ("scope" in ('booking', 'customer')) not null, "subject" text not null, "booking_id" text not null, "reason" text not null, "blocked_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_dunning_block_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_dunning_block_scope_subject_unique" ON "booking_dunning_block" ("scope", "subject") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_dunning_block_booking_id" ON "booking_dunning_block" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_dunning_block_deleted_at" ON "booking_dunning_block" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_dunning_block" cascade;`)
  }
}
