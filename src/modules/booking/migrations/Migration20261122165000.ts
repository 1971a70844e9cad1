import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const AREAS = "'orders', 'payments', 'counters', 'holds', 'messages', 'histories'"
const SUBJECTS = "'booking', 'order', 'payment', 'counter', 'hold', 'message', 'history'"

const allows = (column: string, values: string) =>
  `alter table if exists "booking_finding" drop constraint if exists "booking_finding_${column}_check", add constraint "booking_finding_${column}_check" check ("${column}" in (${values}));`

/** A finding may be about a number series. */
export class Migration20261122165000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(allows("area", `${AREAS}, 'series'`))
    this.addSql(allows("subject_type", `${SUBJECTS}, 'series'`))
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "booking_finding" where "area" = 'series';`)
    this.addSql(allows("area", AREAS))
    this.addSql(allows("subject_type", SUBJECTS))
  }
}
