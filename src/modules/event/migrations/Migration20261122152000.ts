import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Events whose bookings need the organiser's approval. */
export class Migration20261122152000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_event" add column if not exists "approval" boolean not null default false;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booking_event" drop column if exists "approval";`)
  }
}
