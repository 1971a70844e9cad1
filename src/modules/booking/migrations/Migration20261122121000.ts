import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "coalesce(first_name, '') || ' ' || coalesce(last_name, '')"
const SURNAME = "coalesce(last_name, '') || ' ' || coalesce(first_name, '')"

/** Plain columns: the lists in their order, for each filter. The models name them too. */
const ORDERED: [table: string, columns: string[]][] = [
  ["booking", ["created_at", "id"]],
  ["booking", ["event_id", "created_at", "id"]],
  ["booking", ["event_id", "status", "created_at", "id"]],
  ["booking", ["status", "created_at", "id"]],
  ["booking", ["status", "incomplete", "created_at", "id"]],
  ["booking", ["incomplete", "created_at", "id"]],
  ["booking_refund_case", ["created_at", "id"]],
  ["booking_refund_case", ["status", "created_at", "id"]],
  ["booking_rebooking", ["to_order_id"]],
]

/**
 * What a search compares, by its beginning and in any collation. `pg_trgm` could find the middle of a word too, but not
 * every shop may install it (docs/decisions/0015). The expressions are those of `src/modules/booking/listing`.
 */
const SEARCHED: [index: string, table: string, expression: string][] = [
  ["IDX_booking_search_number", "booking", "number"],
  ["IDX_booking_search_email", "booking", "lower(email)"],
  ["IDX_booking_search_name", "booking", `lower(${NAME})`],
  ["IDX_booking_search_surname", "booking", `lower(${SURNAME})`],
  ["IDX_booking_participant_search_name", "booking_participant", `lower(${NAME})`],
  ["IDX_booking_participant_search_surname", "booking_participant", `lower(${SURNAME})`],
]

/** Replaced by one that is in the list's order. */
const REPLACED: [table: string, columns: string[]][] = [
  ["booking", ["event_id", "status"]],
  ["booking_refund_case", ["status"]],
]

/** Lists of bookings and refund cases, and the search in them, take what they show from an index however long they are. */
export class Migration20261122121000 extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of ORDERED) this.addSql(ordered(table, columns))
    for (const [index, table, expression] of SEARCHED) {
      this.addSql(
        `create index if not exists "${index}" on "${table}" ((${expression}) text_pattern_ops) where deleted_at is null;`
      )
    }
    for (const [table, columns] of REPLACED) this.addSql(`drop index if exists "${nameOf(table, columns)}";`)
  }

  override async down(): Promise<void> {
    for (const [table, columns] of REPLACED) this.addSql(ordered(table, columns))
    for (const [index] of SEARCHED) this.addSql(`drop index if exists "${index}";`)
    for (const [table, columns] of ORDERED) this.addSql(`drop index if exists "${nameOf(table, columns)}";`)
  }
}

function ordered(table: string, columns: string[]): string {
  const quoted = columns.map((column) => `"${column}"`).join(", ")
  return `create index if not exists "${nameOf(table, columns)}" on "${table}" (${quoted}) where deleted_at is null;`
}

/** The name that Medusa gives to a model's index. */
function nameOf(table: string, columns: string[]): string {
  return `IDX_${table}_${columns.join("_")}`
}
