import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The change log is append-only: the database itself refuses UPDATE, DELETE and TRUNCATE, whoever asks (SPEC V36). */
export class Migration20261122010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function booking_change_log_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'The change log is append-only: % on % is refused', tg_op, tg_table_name;
      end $$;`)
    this.addSql(`
      create or replace trigger booking_change_log_entry_append_only before update or delete on booking_change_log_entry
      for each row execute function booking_change_log_is_append_only();`)
    this.addSql(`
      create or replace trigger booking_change_log_entry_no_truncate before truncate on booking_change_log_entry
      for each statement execute function booking_change_log_is_append_only();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists booking_change_log_entry_no_truncate on booking_change_log_entry;`)
    this.addSql(`drop trigger if exists booking_change_log_entry_append_only on booking_change_log_entry;`)
    this.addSql(`drop function if exists booking_change_log_is_append_only();`)
  }
}
