import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = ["booking_event", "booking_ticket_type"]

/**
 * Events and their ticket types cannot be deleted: the database itself refuses DELETE, TRUNCATE and a mark of deletion,
 * whoever asks (SPEC V35). One exception: what a workflow has just made and takes back because a later step failed. It
 * names that one event or ticket type for its own transaction (`bookings.taking_back`), and an hour later not even that helps.
 */
export class Migration20261122132000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function booking_event_is_kept() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if current_setting('bookings.taking_back', true) in (old.id, to_jsonb(old)->>'event_id')
             and old.created_at > now() - interval '1 hour' then
            return old;
          end if;
        end if;
        raise exception 'Events are kept, and archived: % on % is refused', tg_op, tg_table_name;
      end $$;`)
    for (const table of KEPT) {
      this.addSql(`
        create or replace trigger ${table}_no_delete before delete on "${table}"
        for each row execute function booking_event_is_kept();`)
      this.addSql(`
        create or replace trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function booking_event_is_kept();`)
      this.addSql(`
        create or replace trigger ${table}_no_soft_delete before update on "${table}"
        for each row when (new.deleted_at is not null and old.deleted_at is null) execute function booking_event_is_kept();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of KEPT) {
      for (const guard of ["no_delete", "no_truncate", "no_soft_delete"]) {
        this.addSql(`drop trigger if exists ${table}_${guard} on "${table}";`)
      }
    }
    this.addSql(`drop function if exists booking_event_is_kept();`)
  }
}
