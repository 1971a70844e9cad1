import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where rate-limiter-flexible counts attempts (option `rate_limit_store: "postgres"`); keys are digests. */
export class Migration20261122013000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists booking_rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists booking_rate_limit;`)
  }
}
