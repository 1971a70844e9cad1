import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Files that answers name. Their content stands in Medusa's file module, sealed; the salt that opens it stands here. */
export class Migration20261122132100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "booking_file" ("id" text not null, "booking_id" text null, "cart_id" text null, "participant_id" text null, "question_id" text not null, "name" text not null, "type" text not null, "size" integer not null, "sha256" text not null, "key" text not null, "salt" text not null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_file_pkey" primary key ("id"), constraint booking_file_holder check (booking_id IS NOT NULL OR cart_id IS NOT NULL));`
    )
    for (const column of ["booking_id", "cart_id", "created_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_booking_file_${column}" ON "booking_file" ("${column}") WHERE deleted_at IS NULL;`
      )
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_file_erased_at" ON "booking_file" ("erased_at") WHERE erased_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_file_deleted_at" ON "booking_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create index if not exists "IDX_booking_answer_file" on "booking_answer" ((value->>'value')) where value->>'value' like 'bfil%' and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_booking_answer_file";`)
    this.addSql(`drop table if exists "booking_file" cascade;`)
  }
}
