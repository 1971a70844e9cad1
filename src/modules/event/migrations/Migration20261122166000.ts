import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Until when the bookings of an event are to be paid, and whether they are reminded of it. */
export class Migration20261122166000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_event" add column if not exists "payment_term_days" integer null, add column if not exists "payment_reminders" boolean not null default true;`
    )
    this.addSql(
      `alter table if exists "booking_event" add constraint booking_event_payment_term check ("payment_term_days" BETWEEN 0 AND 365);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking_event" drop constraint if exists booking_event_payment_term;`)
    this.addSql(
      `alter table if exists "booking_event" drop column if exists "payment_term_days", drop column if exists "payment_reminders";`
    )
  }
}
