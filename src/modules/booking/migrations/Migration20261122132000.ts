import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What tells of bookings, people, money and history, and is never taken away again. */
const KEPT = [
  "booking",
  "booking_participant",
  "booking_rebooking",
  "booking_refund_case",
  "booking_change_log_value",
  "booking_change_log_chain",
]

/**
 * Bookings and what belongs to them cannot be deleted: the database itself refuses DELETE, TRUNCATE and a mark of
 * deletion, whoever asks (SPEC V35). Personal data is erased by making it empty. Entries of the log have a guard of
 * their own, which refuses any change (Migration20261122010000).
 */
export class Migration20261122132000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function booking_is_kept() returns trigger language plpgsql as $$
      begin
        raise exception 'Bookings are kept, with their people, money and history: % on % is refused', tg_op, tg_table_name;
      end $$;`)
    for (const table of KEPT) {
      this.addSql(`
        create or replace trigger ${table}_no_delete before delete on "${table}"
        for each row execute function booking_is_kept();`)
      this.addSql(`
        create or replace trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function booking_is_kept();`)
      this.addSql(`
        create or replace trigger ${table}_no_soft_delete before update on "${table}"
        for each row when (new.deleted_at is not null and old.deleted_at is null) execute function booking_is_kept();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of KEPT) {
      for (const guard of ["no_delete", "no_truncate", "no_soft_delete"]) {
        this.addSql(`drop trigger if exists ${table}_${guard} on "${table}";`)
      }
    }
    this.addSql(`drop function if exists booking_is_kept();`)
  }
}
