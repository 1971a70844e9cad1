import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Minor, minor } from "../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { OverdueRow } from "../../modules/booking/paying/overdue"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { reasonOf } from "../history/reason-of"
import { loadAwaited } from "./load-awaited"

type CallNote = { note: string; at: string }

/** A booking that was not paid in time, as staff go through them. */
export type Overdue = OverdueRow & {
  event: { title: string; timezone: string } | null
  open: Minor
  currency_code: string
  /** Nobody reminds of it. */
  blocked: boolean
  /** What came of the last call. */
  last_note: CallNote | null
}

/** As many notes of a page are looked at, the newest first. */
const NOTES = 500

/** Who has not paid in time, what they owe and what came of the last call (SPEC V15). */
export async function listOverdue(
  container: MedusaContainer,
  page: { offset: number; limit: number }
): Promise<{ bookings: Overdue[]; count: number }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { rows, count } = await bookings.overdueBookings({ ...page, now: new Date().toISOString() })
  if (rows.length === 0) return { bookings: [], count }
  const [orders, events, notes] = await Promise.all([
    ordersOf(container, rows),
    eventsOf(container, rows),
    notesOf(bookings, rows),
  ])
  const customerOf = (row: OverdueRow) => orders.get(row.order_id)?.customer_id ?? null
  const blocked = await bookings.blockedAmong(rows.map((row) => ({ ...row, customer_id: customerOf(row) })))
  const listed = rows.flatMap((row) => {
    const order = orders.get(row.order_id)
    if (!order) return []
    const { open, currency_code } = order
    const told = { event: events.get(row.event_id) ?? null, last_note: notes.get(row.id) ?? null }
    return [{ ...row, open, currency_code, ...told, blocked: blocked.includes(row.id) }]
  })
  return { bookings: listed, count }
}

async function ordersOf(container: MedusaContainer, rows: readonly OverdueRow[]) {
  const ids = rows.map(({ order_id }) => order_id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [awaited, { data }] = await Promise.all([
    loadAwaited(container, ids),
    query.graph({ entity: "order", fields: ["id", "currency_code"], filters: { id: ids } }),
  ])
  const currencies = new Map(data.map(({ id, currency_code }) => [id, currency_code]))
  return new Map(
    awaited.map(({ id, customer_id, pending, authorised }) => {
      const open = minor(Math.max(0, pending - authorised))
      return [id, { customer_id, open, currency_code: currencies.get(id) ?? "" }]
    })
  )
}

async function eventsOf(container: MedusaContainer, rows: readonly OverdueRow[]) {
  const ids = [...new Set(rows.map(({ event_id }) => event_id))]
  const events = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .listEvents({ id: ids }, { select: ["id", "title", "timezone"], take: ids.length })
  return new Map(events.map(({ id, title, timezone }) => [id, { title, timezone }]))
}

async function notesOf(bookings: BookingModuleService, rows: readonly OverdueRow[]): Promise<Map<string, CallNote>> {
  const entries = await bookings.listChangeLogEntries(
    { subject_id: rows.map(({ id }) => id), action: "payment.noted" },
    { take: NOTES, order: { at: "DESC", position: "DESC" } }
  )
  const values = await bookings.listChangeLogValues({ entry_id: entries.map(({ id }) => id) })
  const notes = new Map<string, CallNote>()
  for (const entry of entries) {
    const note = reasonOf(entry, values)
    if (note && !notes.has(entry.subject_id)) {
      notes.set(entry.subject_id, { note, at: new Date(entry.at).toISOString() })
    }
  }
  return notes
}
