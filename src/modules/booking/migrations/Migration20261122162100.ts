import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Bank details for payouts, sealed, and a trigger that deletes them when no payout waits for them: also where the refund goes
 * along to another booking, for they open for their own only.
 */
export class Migration20261122162100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_bank_details" ("id" text not null, "booking_id" text not null, "country" text not null, "last_four" text not null, "salt" text not null, "sealed" text not null, "given_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_bank_details_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_bank_details_booking_id_unique" ON "booking_bank_details" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(`
      create or replace function booking_erase_bank_details() returns trigger language plpgsql as $$
      begin
        delete from booking_bank_details details where details.booking_id in (old.booking_id, new.booking_id) and not exists (
          select 1 from booking_refund_case waiting where waiting.booking_id = details.booking_id
          and waiting.status = 'approved' and waiting.channel = 'bank' and waiting.deleted_at is null);
        return null;
      end $$;`)
    this.addSql(`
      create or replace trigger booking_bank_details_erased after update of status, channel, booking_id, deleted_at on booking_refund_case
      for each row execute function booking_erase_bank_details();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists booking_bank_details_erased on booking_refund_case;`)
    this.addSql(`drop function if exists booking_erase_bank_details();`)
    this.addSql(`drop table if exists "booking_bank_details" cascade;`)
  }
}
