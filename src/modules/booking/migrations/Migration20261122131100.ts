import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The shop as a whole has a history too: that of its settings and of its own words in mails. */
export class Migration20261122131100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_change_log_entry" drop constraint if exists "booking_change_log_entry_subject_type_check";`
    )
    this.addSql(
      `alter table if exists "booking_change_log_entry" add constraint "booking_change_log_entry_subject_type_check" check ("subject_type" in ('booking', 'event', 'shop'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_change_log_entry" drop constraint if exists "booking_change_log_entry_subject_type_check";`
    )
    this.addSql(
      `alter table if exists "booking_change_log_entry" add constraint "booking_change_log_entry_subject_type_check" check ("subject_type" in ('booking', 'event')) not valid;`
    )
  }
}
