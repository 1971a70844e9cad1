import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A payout that a crash ended is found by when it began; one that only the provider can tell of, by its refund. */
export class Migration20261122123000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_refund_case" add column if not exists "attempt_began_at" timestamptz null, add column if not exists "unclear_refund_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_refund_case_attempt_began_at" ON "booking_refund_case" ("attempt_began_at") WHERE attempt_began_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_refund_case_unclear_refund_id" ON "booking_refund_case" ("unclear_refund_id") WHERE unclear_refund_id IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_refund_case" drop column if exists "attempt_began_at", drop column if exists "unclear_refund_id";`
    )
  }
}
