import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122004548 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_seat_claim" drop constraint if exists "booking_seat_claim_counter_id_holder_id_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "booking_registration" drop constraint if exists "booking_registration_cart_id_unique";`
    )
    this.addSql(
      `alter table if exists "booking_rebooking" drop constraint if exists "booking_rebooking_to_booking_id_unique";`
    )
    this.addSql(
      `alter table if exists "booking_rebooking" drop constraint if exists "booking_rebooking_from_booking_id_unique";`
    )
    this.addSql(
      `alter table if exists "booking_participant" drop constraint if exists "booking_participant_ticket_code_unique";`
    )
    this.addSql(
      `alter table if exists "booking_outbox_message" drop constraint if exists "booking_outbox_message_cause_unique";`
    )
    this.addSql(
      `alter table if exists "booking_idempotent_request" drop constraint if exists "booking_idempotent_request_scope_key_unique";`
    )
    this.addSql(
      `alter table if exists "booking_change_log_entry" drop constraint if exists "booking_change_log_entry_subject_id_position_unique";`
    )
    this.addSql(`alter table if exists "booking" drop constraint if exists "booking_order_id_event_id_unique";`)
    this.addSql(`alter table if exists "booking" drop constraint if exists "booking_number_unique";`)
    this.addSql(
      `create table if not exists "booking" ("id" text not null, "number" text not null, "event_id" text not null, "order_id" text not null, "status" text check ("status" in ('awaiting_opt_in', 'awaiting_approval', 'awaiting_payment', 'confirmed', 'cancelled')) not null default 'confirmed', "origin" text check ("origin" in ('online', 'on_site', 'phone')) not null default 'online', "first_name" text null, "last_name" text null, "email" text not null, "phone" text null, "address" jsonb null, "locale" text not null, "incomplete" boolean not null default false, "oversold" boolean not null default false, "version" integer not null default 1, "token_generation" integer not null default 1, "changed_at" timestamptz not null, "cancelled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_deleted_at" ON "booking" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_number_unique" ON "booking" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_order_id_event_id_unique" ON "booking" ("order_id", "event_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_id_status" ON "booking" ("event_id", "status") WHERE deleted_at IS NULL;`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booking_email" ON "booking" ("email") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "booking_change_log_chain" ("id" text not null, "count" integer not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_change_log_chain_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_change_log_chain_deleted_at" ON "booking_change_log_chain" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_change_log_entry" ("id" text not null, "sequence" serial, "subject_type" text check ("subject_type" in ('booking', 'event')) not null, "subject_id" text not null, "position" integer not null, "at" timestamptz not null, "action" text not null, "actor_type" text check ("actor_type" in ('customer', 'staff', 'system')) not null, "actor_id" text null, "channel" text check ("channel" in ('portal', 'store', 'admin', 'system')) not null, "reason" text null, "request_id" text null, "changes" jsonb not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_change_log_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_change_log_entry_deleted_at" ON "booking_change_log_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_change_log_entry_subject_id_position_unique" ON "booking_change_log_entry" ("subject_id", "position") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_change_log_value" ("id" text not null, "entry_id" text not null, "subject" text not null, "field" text not null, "salt" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_change_log_value_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_change_log_value_deleted_at" ON "booking_change_log_value" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_change_log_value_entry_id" ON "booking_change_log_value" ("entry_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_idempotent_request" ("id" text not null, "scope" text not null, "key" text not null, "fingerprint" text not null, "response" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_idempotent_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_idempotent_request_deleted_at" ON "booking_idempotent_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_idempotent_request_scope_key_unique" ON "booking_idempotent_request" ("scope", "key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_outbox_message" ("id" text not null, "kind" text check ("kind" in ('mail', 'event')) not null, "topic" text not null, "booking_id" text null, "to" text null, "payload" jsonb not null, "cause" text not null, "status" text check ("status" in ('pending', 'sent', 'failed')) not null default 'pending', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "last_error" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_outbox_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_outbox_message_deleted_at" ON "booking_outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_outbox_message_cause_unique" ON "booking_outbox_message" ("cause") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_outbox_message_status_next_attempt_at" ON "booking_outbox_message" ("status", "next_attempt_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_outbox_message_booking_id" ON "booking_outbox_message" ("booking_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_participant" ("id" text not null, "ticket_type_id" text not null, "line_item_id" text not null, "position" integer not null, "first_name" text null, "last_name" text null, "email" text null, "phone" text null, "address" jsonb null, "ticket_code" text not null, "status" text check ("status" in ('registered', 'cancelled', 'attended', 'no_show')) not null default 'registered', "booking_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_participant_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_participant_booking_id" ON "booking_participant" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_participant_deleted_at" ON "booking_participant" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_participant_ticket_code_unique" ON "booking_participant" ("ticket_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_participant_ticket_type_id" ON "booking_participant" ("ticket_type_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_rebooking" ("id" text not null, "from_booking_id" text not null, "to_booking_id" text not null, "from_order_id" text not null, "to_order_id" text not null, "plan" jsonb not null, "actor_type" text check ("actor_type" in ('customer', 'staff')) not null, "actor_id" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_rebooking_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_rebooking_deleted_at" ON "booking_rebooking" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_rebooking_from_booking_id_unique" ON "booking_rebooking" ("from_booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_rebooking_to_booking_id_unique" ON "booking_rebooking" ("to_booking_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_refund_case" ("id" text not null, "booking_id" text not null, "order_id" text not null, "amount" integer not null, "paid" integer not null default 0, "currency_code" text not null, "status" text check ("status" in ('requested', 'approved', 'rejected', 'paid')) not null default 'requested', "channel" text check ("channel" in ('provider', 'bank', 'cash', 'voucher')) not null default 'provider', "cause" text not null, "attempts" integer not null default 0, "last_error" text null, "decided_by" text null, "reason" text null, "paid_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_refund_case_pkey" primary key ("id"), constraint booking_refund_case_amount check (amount > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_refund_case_deleted_at" ON "booking_refund_case" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_refund_case_booking_id" ON "booking_refund_case" ("booking_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_refund_case_order_id" ON "booking_refund_case" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_refund_case_status" ON "booking_refund_case" ("status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_registration" ("id" text not null, "cart_id" text not null, "booker" jsonb null, "locale" text null, "lines" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_registration_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_registration_deleted_at" ON "booking_registration" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_registration_cart_id_unique" ON "booking_registration" ("cart_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_seat_claim" ("id" text not null, "counter_id" text not null, "quantity" integer not null, "holder" text check ("holder" in ('cart', 'rebooking', 'booking')) not null, "holder_id" text not null, "line_id" text not null, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_seat_claim_pkey" primary key ("id"), constraint booking_seat_claim_quantity check (quantity > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_seat_claim_deleted_at" ON "booking_seat_claim" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_seat_claim_counter_id_holder_id_line_id_unique" ON "booking_seat_claim" ("counter_id", "holder_id", "line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_seat_claim_holder_id" ON "booking_seat_claim" ("holder_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_seat_claim_expires_at" ON "booking_seat_claim" ("expires_at") WHERE expires_at IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "booking_seat_counter" ("id" text not null, "capacity" integer null, "taken" integer not null default 0, "overbooked" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_seat_counter_pkey" primary key ("id"), constraint booking_seat_counter_not_oversold check (capacity IS NULL OR taken <= capacity + overbooked), constraint booking_seat_counter_not_negative check (taken >= 0 AND overbooked >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_seat_counter_deleted_at" ON "booking_seat_counter" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "booking_participant" add constraint "booking_participant_booking_id_foreign" foreign key ("booking_id") references "booking" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_participant" drop constraint if exists "booking_participant_booking_id_foreign";`
    )

    this.addSql(`drop table if exists "booking" cascade;`)

    this.addSql(`drop table if exists "booking_change_log_chain" cascade;`)

    this.addSql(`drop table if exists "booking_change_log_entry" cascade;`)

    this.addSql(`drop table if exists "booking_change_log_value" cascade;`)

    this.addSql(`drop table if exists "booking_idempotent_request" cascade;`)

    this.addSql(`drop table if exists "booking_outbox_message" cascade;`)

    this.addSql(`drop table if exists "booking_participant" cascade;`)

    this.addSql(`drop table if exists "booking_rebooking" cascade;`)

    this.addSql(`drop table if exists "booking_refund_case" cascade;`)

    this.addSql(`drop table if exists "booking_registration" cascade;`)

    this.addSql(`drop table if exists "booking_seat_claim" cascade;`)

    this.addSql(`drop table if exists "booking_seat_counter" cascade;`)
  }
}
