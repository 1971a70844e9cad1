import { decimalsOf } from "../../domain/money/decimal"
import type { BookingFilter } from "../../modules/booking/listing/booking-filter"
import type { Piece } from "../../modules/booking/listing/piece"

/** Which bookings are wanted, of all that the shop knows; what is left out does not matter. */
export type WantedBookings = Omit<BookingFilter, "known" | "looked_up"> & {
  /** Whether the event is over (SPEC M13). */
  period?: "upcoming" | "past"
  /** Whether nothing is left to pay. A cancelled booking is never unpaid. */
  paid?: boolean
}

/**
 * What is wanted, as conditions on `booking b`. Events are the event module's and money is Medusa's (it is never copied):
 * their tables are asked where they are, in the same statement, since no list can be put together from two.
 */
export function conditionsOf({ period, paid, ...filter }: WantedBookings, now: Date): BookingFilter {
  return {
    ...filter,
    known: period ? [eventIs(period, now)] : [],
    looked_up: paid === undefined ? [] : [paid ? PAID : UNPAID],
  }
}

function eventIs(period: "upcoming" | "past", now: Date): Piece {
  const over = period === "past" ? "e.ends_at < ?" : "e.ends_at >= ?"
  return {
    sql: `exists (select 1 from booking_event e where e.id = b.event_id and ${over})`,
    values: [now.toISOString()],
  }
}

/** How many decimals an order's currency has (ISO 4217): two, but for those that are named. */
const DECIMALS = `case ${Intl.supportedValuesOf("currency")
  .filter((code) => decimalsOf(code) !== 2)
  .map((code) => `when lower(o.currency_code) = '${code.toLowerCase()}' then ${decimalsOf(code)}`)
  .join(" ")} else 2 end`

/** The amounts of the order as lists read them, rounded as `toMinor` does: a fraction of a cent is not open. */
const OWES = `round((s.totals->>'current_order_total')::numeric, ${DECIMALS})
  > round(coalesce((s.totals->>'transaction_total')::numeric, 0), ${DECIMALS})`

function orderThat(condition: string): string {
  return `exists (select 1 from "order" o join order_summary s on s.order_id = o.id and s.version = o.version
    where o.id = b.order_id and s.deleted_at is null and ${condition})`
}

/** In an order with others, what is open is open of whatever costs something. */
const COSTS = `exists (select 1 from booking_participant p join order_line_item l on l.id = p.line_item_id
  where p.booking_id = b.id and p.deleted_at is null and l.unit_price > 0)`

const PAID: Piece = { sql: `(${orderThat(`not (${OWES})`)} or (${orderThat("true")} and not ${COSTS}))`, values: [] }
const UNPAID: Piece = { sql: `(b.status <> 'cancelled' and ${orderThat(OWES)} and ${COSTS})`, values: [] }
