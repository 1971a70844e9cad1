import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ERASES = (ids: string) => `
  create or replace function booking_erase_bank_details() returns trigger language plpgsql as $$
  begin
    delete from booking_bank_details details where details.booking_id in (${ids}) and not exists (
      select 1 from booking_refund_case waiting where waiting.booking_id = details.booking_id
      and waiting.status = 'approved' and waiting.channel = 'bank' and waiting.deleted_at is null);
    return null;
  end $$;`

const FIRES = (columns: string) => `
  create or replace trigger booking_bank_details_erased after update of ${columns} on booking_refund_case
  for each row execute function booking_erase_bank_details();`

/** Bank details are erased too where the refund goes along to another booking: they open for their own only. */
export class Migration20261122162200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(ERASES("old.booking_id, new.booking_id"))
    this.addSql(FIRES("status, channel, booking_id, deleted_at"))
  }

  override async down(): Promise<void> {
    this.addSql(ERASES("new.booking_id"))
    this.addSql(FIRES("status, channel, deleted_at"))
  }
}
