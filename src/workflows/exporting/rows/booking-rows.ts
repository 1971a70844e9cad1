import type { MedusaContainer } from "@medusajs/framework/types"
import { ownFees } from "../../../domain/booking/fee-line"
import { linesTotal } from "../../../domain/booking/lines-total"
import { bookingTotals } from "../../../domain/booking/totals"
import { BOOKING_COLUMNS, type ExportedMoney } from "../../../domain/export/booking-columns"
import type { Cell } from "../../../domain/export/cell"
import { named } from "../../../domain/export/column"
import type { Address } from "../../../domain/person/person"
import type { BookingRow } from "../../../modules/booking/listing/booking-row"
import { type ListedOrder, loadOrdersMoney } from "../../reading/load-orders-money"
import { groupById } from "./group-by-id"
import type { RowSource } from "./row-source"
import { walk } from "./walk"

/** Orders whose amounts are worked out at a time: core does so without a pause, and others wait meanwhile. */
const ORDERS = 25

/** A row for each booking. */
export const bookingRows: RowSource = {
  columns: (reader) => named(BOOKING_COLUMNS, reader),
  level: "booking",
  async *rows(container, { answers, titles, lastChanges, reader, ...job }) {
    for await (const page of walk(container, job, (service, ids) => service.readBookingRows(ids))) {
      await titles.read({ events: page.rows.map(({ event_id }) => event_id) })
      const [orders, changes] = [await ordersOf(container, page.rows), await lastChanges(page.changes)]
      const given = groupById(page.answers)
      for (const row of page.rows) {
        const booking = { ...row, address: row.address as Address | null, created_at: new Date(row.created_at) }
        const money = moneyOf(row, orders.get(row.order_id))
        const last_change = changes.get(row.id) ?? null
        const exported = { booking, event: titles.event(row.event_id), money, last_change }
        const cells: Cell[] = BOOKING_COLUMNS.map(({ cell }) => cell(exported, reader))
        yield [...cells, ...answers.cells(given.get(row.id) ?? [])]
      }
    }
  },
}

async function ordersOf(container: MedusaContainer, rows: readonly BookingRow[]): Promise<Map<string, ListedOrder>> {
  const ids = [...new Set(rows.map(({ order_id }) => order_id))]
  const orders = new Map<string, ListedOrder>()
  for (let from = 0; from < ids.length; from += ORDERS) {
    for (const [id, order] of await loadOrdersMoney(container, ids.slice(from, from + ORDERS))) orders.set(id, order)
  }
  return orders
}

function moneyOf(row: BookingRow, order: ListedOrder | undefined): ExportedMoney | null {
  if (!order) return null
  const fees = ownFees(order.fees, row).map(({ id }) => id)
  const booking_total = linesTotal(order.lines, [...row.line_ids, ...fees], order.currency_code)
  const totals = bookingTotals({ order_total: order.total, order_paid: order.paid, booking_total })
  return { currency_code: order.currency_code, ...totals }
}
