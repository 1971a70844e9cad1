import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Until when a booking is to be paid. Those that wait for their payment already have a fortnight from now: nobody is
 * reminded on the day of an update.
 */
export class Migration20261122161000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking" add column if not exists "payment_due_since" timestamptz null, add column if not exists "payment_due_at" timestamptz null;`
    )
    this.addSql(
      `update "booking" set "payment_due_since" = now(), "payment_due_at" = now() + interval '14 days' where "status" = 'awaiting_payment';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_payment_due_at_id" ON "booking" ("payment_due_at", "id") WHERE payment_due_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_payment_due_at_id";`)
    this.addSql(
      `alter table if exists "booking" drop column if exists "payment_due_at", drop column if exists "payment_due_since";`
    )
  }
}
