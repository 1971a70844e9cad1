import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OpenSide, openAge } from "../../../domain/accounting/open-item"
import type { OpenItem } from "../../../domain/accounting/sheets/open"
import { toMinor } from "../../../domain/money/decimal"
import { type Minor, minor, subtract } from "../../../domain/money/minor"
import { type GraphCollections, promisedBy } from "../../paying/promised"

/** Of each side; the oldest are read. */
export const MOST_OPEN = 20_000

type Row = Omit<OpenItem, "side" | "amount" | "days" | "age">

const NAME = "trim(concat_ws(' ', b.first_name, b.last_name))"

/** Orders that have still to get something, by the first of their bookings that may be paid; promised is what a bank holds. */
const OWED_TO_SHOP = `
  select b.status, b.id as booking_id, b.number as booking_number, ${NAME} as name, o.id as order_id,
    '#' || o.display_id as order_number, o.currency_code, b.payment_due_at as since,
    (summary.totals->>'pending_difference')::float8 as pending, held.payments
  from order_summary summary
  join "order" o on o.id = summary.order_id and o.version = summary.version and o.deleted_at is null
  join lateral (select * from booking where booking.order_id = o.id and booking.deleted_at is null
    and (status in ('confirmed', 'awaiting_payment') or payment_due_at is not null)
    order by payment_due_at nulls last, id limit 1) b on true
  left join lateral (select jsonb_agg(jsonb_build_object('amount', p.amount, 'canceled_at', p.canceled_at, 'captured_at', p.captured_at,
      'captures', (select jsonb_agg(jsonb_build_object('amount', c.amount)) from capture c where c.payment_id = p.id and c.deleted_at is null))) as payments
    from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
    where l.order_id = o.id and l.deleted_at is null) held on true
  where summary.deleted_at is null and (summary.totals->>'pending_difference')::numeric > 0
    and (?::text is null or o.currency_code = ?)
  order by b.payment_due_at nulls last, b.id limit ?`

const OWED_BY_SHOP = `
  select owed.status, b.id as booking_id, b.number as booking_number, ${NAME} as name, owed.order_id,
    '#' || o.display_id as order_number, owed.currency_code, owed.created_at as since, owed.amount
  from booking_refund_case owed join booking b on b.id = owed.booking_id
  left join "order" o on o.id = owed.order_id
  where owed.status in ('requested', 'approved') and owed.deleted_at is null
    and (?::text is null or owed.currency_code = ?)
  order by owed.created_at, owed.id limit ?`

export type OpenWanted = { currency_code: string | null; timezone: string; now: Date }

/** What customers owe the shop and the shop them, the oldest first; `complete`: that is all of it. */
export async function openItems(
  container: MedusaContainer,
  { currency_code, ...clock }: OpenWanted
): Promise<{ items: OpenItem[]; complete: boolean }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const read = async <Read extends Row>(sql: string) =>
    (await database.raw<{ rows: Read[] }>(sql, [currency_code, currency_code, MOST_OPEN + 1])).rows
  const asked = await read<Row & { pending: number; payments: Payments }>(OWED_TO_SHOP)
  const owed = await read<Row & { amount: number }>(OWED_BY_SHOP)
  const aged = (side: OpenSide, row: Row, amount: Minor) => ({
    ...{ ...row, side, amount },
    ...openAge(row.since, { side, ...clock }),
  })
  const items = [
    ...asked.slice(0, MOST_OPEN).flatMap(({ pending, payments, ...row }) => {
      const promised = promisedBy([{ payments }], row.currency_code)
      const amount = subtract(toMinor(pending, row.currency_code), promised)
      return amount > 0 ? [aged("owed_to_shop", row, amount)] : []
    }),
    ...owed.slice(0, MOST_OPEN).map(({ amount, ...row }) => aged("owed_by_shop", row, minor(amount))),
  ]
  return { items, complete: asked.length <= MOST_OPEN && owed.length <= MOST_OPEN }
}

type Payments = NonNullable<NonNullable<GraphCollections>[number]>["payments"]
