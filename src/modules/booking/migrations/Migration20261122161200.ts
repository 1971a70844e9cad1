import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What staff have taken, or paid out, by hand. */
export class Migration20261122161200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_receipt" ("id" text not null, "number" text not null, "booking_id" text not null, "order_id" text not null, "kind" text check ("kind" in ('cash', 'card', 'bank', 'voucher', 'other')) not null, "amount" integer not null, "currency_code" text not null, "paid_at" timestamptz not null, "noted_by" text null, "booked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_receipt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_receipt_number_unique" ON "booking_receipt" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_receipt_booking_id" ON "booking_receipt" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_receipt_order_id" ON "booking_receipt" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_receipt_deleted_at" ON "booking_receipt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_receipt" cascade;`)
  }
}
