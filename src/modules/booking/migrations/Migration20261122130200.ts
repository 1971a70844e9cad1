import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Grants. */
export class Migration20261122130200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_grant" ("id" text not null, "booking_id" text not null, "fields" jsonb null, "until" timestamptz not null, "reason" text not null, "granted_by" text not null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_grant_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_grant_deleted_at" ON "booking_grant" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_grant_booking_id" ON "booking_grant" ("booking_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_grant" cascade;`)
  }
}
