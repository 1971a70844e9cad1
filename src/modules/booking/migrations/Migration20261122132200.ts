import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KIND = "booking_outbox_message_kind_check"

/** When a booking's personal data was erased; and what follows from a change may be a task of our own in another module. */
export class Migration20261122132200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "booking" add column if not exists "anonymised_at" timestamptz null;`)
    this.addSql(`alter table if exists "booking_outbox_message" drop constraint if exists "${KIND}";`)
    this.addSql(
      `alter table if exists "booking_outbox_message" add constraint "${KIND}" check ("kind" in ('mail', 'event', 'task'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking_outbox_message" drop constraint if exists "${KIND}";`)
    this.addSql(
      `alter table if exists "booking_outbox_message" add constraint "${KIND}" check ("kind" in ('mail', 'event')) not valid;`
    )
    this.addSql(`alter table if exists "booking" drop column if exists "anonymised_at";`)
  }
}
