import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** New addresses that wait for their code, and when somebody last had their links sent. Neither holds a code or a token. */
export class Migration20261122134000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_address_proof" ("id" text not null, "booking_id" text not null, "participant_id" text null, "email" text not null, "attempts" integer not null default 0, "expires_at" timestamptz not null, ${TIMES}, constraint "booking_address_proof_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_address_proof_booking_id_unique" ON "booking_address_proof" ("booking_id") WHERE participant_id IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_address_proof_participant_id_unique" ON "booking_address_proof" ("participant_id") WHERE participant_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_address_proof_expires_at" ON "booking_address_proof" ("expires_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "booking_link_request" ("id" text not null, "address_digest" text not null, "requested_at" timestamptz not null, ${TIMES}, constraint "booking_link_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_link_request_address_digest_unique" ON "booking_link_request" ("address_digest") WHERE deleted_at IS NULL;`
    )
    for (const table of ["booking_address_proof", "booking_link_request"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_link_request" cascade;`)
    this.addSql(`drop table if exists "booking_address_proof" cascade;`)
  }
}
