import type { ShopDatabase } from "../../integration-tests/processes/shop-database"

/** What rows are copied from: an event, one of its ticket types, and an order whose line pays for two places. */
export type Pattern = { event_id: string; ticket_type_id: string; order_id: string }

/** A shop has this many orders at most here: a page reads its own orders by their ids, however many there are. */
const ORDERS = 10_000
const SMALLEST_EVENT_COUNT = 5
const FILLED = ["booking", "booking_participant", "booking_refund_case", "booking_change_log_entry", "booking_event"]

/**
 * Fills a shop with bookings by SQL: 2 or 3 participants each, spread over events of about 10,000 bookings and over
 * 10,000 orders with lines, taxes and summaries. 5 % are cancelled, 11 % lack names, 1 % have a refund case, 20 % were
 * changed; half of the events are over, and a tenth of the orders is paid.
 */
export async function fill(database: ShopDatabase, bookings: number, pattern: Pattern): Promise<void> {
  const events = Math.max(SMALLEST_EVENT_COUNT, bookings / ORDERS)
  const { event_id, ticket_type_id, order_id } = pattern
  const day = "now() + (1 - 2 * (n % 2)) * interval '30 days'"
  const dated = `'starts_at', ${day}, 'ends_at', ${day} + interval '3 hours'`
  const named = `'id', 'bevt_' || n, 'title', 'Evening ' || n, ${dated}`
  await copies(database, "booking_event", "id", event_id, events, named)
  const typed = "'id', 'btyp_' || n, 'event_id', 'bevt_' || n, 'variant_id', 'variant_' || n"
  await copies(database, "booking_ticket_type", "id", ticket_type_id, events, typed)
  await fillOrders(database, order_id)
  await database.query(BOOKINGS, [bookings - 1, ORDERS, events])
  await database.query(PARTICIPANTS, [bookings - 1, ORDERS, events])
  await database.query(REFUND_CASES)
  await database.query(CHANGES)
  for (const table of [...FILLED, '"order"', "order_item", "order_summary"])
    await database.query(`vacuum analyze ${table}`)
}

async function fillOrders(database: ShopDatabase, orderId: string): Promise<void> {
  const [item] = await database.query<{ item_id: string }>("select item_id from order_item where order_id = $1", [
    orderId,
  ])
  const line = item?.item_id ?? ""
  const ordered = "'order_id', 'order_' || n"
  await copies(database, '"order"', "id", orderId, ORDERS, "'id', 'order_' || n, 'display_id', 1000 + n")
  await copies(database, "order_summary", "order_id", orderId, ORDERS, `'id', 'ordsum_' || n, ${ordered}, ${PAID}`)
  await copies(database, "order_line_item", "id", line, ORDERS, "'id', 'ordli_' || n")
  const ofLine = "'item_id', 'ordli_' || n"
  await copies(database, "order_item", "order_id", orderId, ORDERS, `'id', 'orditem_' || n, ${ordered}, ${ofLine}`)
  await copies(database, "order_line_item_tax_line", "item_id", line, ORDERS, `'id', 'ordlitxl_' || n, ${ofLine}`)
}

/** So many copies of one row, numbered `n` from 0, with what makes each its own. */
async function copies(
  database: ShopDatabase,
  table: string,
  key: string,
  id: string,
  count: number,
  own: string
): Promise<void> {
  await database.query(
    `insert into ${table} select made.* from ${table} pattern, generate_series(0, $2::int - 1) n,
     lateral jsonb_populate_record(pattern, jsonb_build_object(${own})) made where pattern.${key} = $1`,
    [id, count]
  )
}

/** Each order books each event once at most; neighbours in the list are of different orders and events. */
const BOOKINGS = `
  insert into booking (id, number, event_id, order_id, status, first_name, last_name, email, locale, incomplete, changed_at, created_at)
  select 'bkg_' || n, 'TX-' || lpad(upper(to_hex(n)), 8, '0'), 'bevt_' || (n / $2 + n) % $3, 'order_' || n % $2,
    case when n % 20 = 7 then 'cancelled' when n % 20 = 9 then 'awaiting_payment' else 'confirmed' end,
    'Booker' || n % 991, 'Family' || n, 'guest-' || n || '@example.com', 'de', n % 9 = 0, now(), now() - n * interval '1 second'
  from generate_series(0, $1::int) n`

const PARTICIPANTS = `
  insert into booking_participant (id, booking_id, ticket_type_id, line_item_id, position, first_name, last_name, ticket_code)
  select 'bpar_' || n || '_' || p, 'bkg_' || n, 'btyp_' || (n / $2 + n) % $3, 'ordli_' || n % $2, p,
    'Guest' || n % 997, n || case p when 1 then '' else '-' || p end, n || 'C' || p
  from generate_series(0, $1::int) n, generate_series(1, 2 + n % 2) p`

const REFUND_CASES = `
  insert into booking_refund_case (id, booking_id, order_id, amount, currency_code, cause, created_at)
  select 'bref_' || id, id, order_id, 3000, 'eur', 'rebooking', created_at from booking where right(id, 2) = '77'`

/** Of a tenth of the orders. */
const PAID = `'totals', case when n % 10 <> 0 then pattern.totals
  else jsonb_set(pattern.totals, '{transaction_total}', pattern.totals->'current_order_total') end`

/** Of every fifth filled booking the first participant's phone, by staff and customers in turn. */
const CHANGES = `
  insert into booking_change_log_entry (id, subject_type, subject_id, position, at, action, actor_type, channel, changes, hash)
  select 'bchg_' || id, 'booking', id, 1, created_at, 'booking.updated', case when digit = '0' then 'staff' else 'customer' end,
    case when digit = '0' then 'admin' else 'portal' end,
    jsonb_build_array(jsonb_build_object('subject', replace(id, 'bkg', 'bpar') || '_1', 'field', 'phone', 'before', id, 'after', id)), id
  from (select id, created_at, right(id, 1) as digit from booking where id ~ '^bkg_[0-9]*[05]$') changed`
