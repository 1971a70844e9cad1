import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = "'invoice', 'cancellation_invoice', 'fee_invoice', 'settlement'"
const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Documents and their number series. Both are kept: documents as they are, series counting up one by one. */
export class Migration20261122160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_number_series" ("id" text not null, "kind" text check ("kind" in (${KINDS})) not null, "year" integer not null, "last" integer not null, ${TIMES}, constraint "booking_number_series_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_number_series_kind_year_unique" ON "booking_number_series" ("kind", "year") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "booking_document" ("id" text not null, "kind" text check ("kind" in (${KINDS})) not null, "number" text not null, "year" integer not null, "booking_id" text not null, "order_id" text not null, "refers_to_id" text null, "cause" text not null, "language" text not null, "currency_code" text not null, "total" integer not null, "data" jsonb not null, "pdf" bytea not null, "sha256" text not null, "issued_at" timestamptz not null, ${TIMES}, constraint "booking_document_pkey" primary key ("id"));`
    )
    for (const column of ["number", "cause"]) {
      this.addSql(
        `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_document_${column}_unique" ON "booking_document" ("${column}") WHERE deleted_at IS NULL;`
      )
    }
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_document_refers_to_id_unique" ON "booking_document" ("refers_to_id") WHERE refers_to_id IS NOT NULL AND deleted_at IS NULL;`
    )
    for (const columns of [
      ["order_id", "issued_at"],
      ["booking_id"],
      ["issued_at", "id"],
      ["kind", "issued_at", "id"],
    ]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_booking_document_${columns.join("_")}" ON "booking_document" (${columns.map((name) => `"${name}"`).join(", ")}) WHERE deleted_at IS NULL;`
      )
    }
    this.addSql(`
      create or replace function booking_document_is_frozen() returns trigger language plpgsql as $$
      begin
        raise exception 'Documents are frozen: % on % is refused', tg_op, tg_table_name;
      end $$;`)
    this.addSql(`
      create or replace trigger booking_document_frozen before update or delete on booking_document
      for each row execute function booking_document_is_frozen();`)
    this.addSql(`
      create or replace function booking_number_series_counts() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.last = old.last + 1 and new.kind = old.kind and new.year = old.year then
          return new;
        end if;
        raise exception 'A number series counts up one by one: % is refused', tg_op;
      end $$;`)
    this.addSql(`
      create or replace trigger booking_number_series_counts before update or delete on booking_number_series
      for each row execute function booking_number_series_counts();`)
    for (const table of ["booking_document", "booking_number_series"]) {
      this.addSql(`
        create or replace trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function booking_document_is_frozen();`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "booking_document" cascade;`)
    this.addSql(`drop table if exists "booking_number_series" cascade;`)
    this.addSql(`drop function if exists booking_document_is_frozen();`)
    this.addSql(`drop function if exists booking_number_series_counts();`)
  }
}
