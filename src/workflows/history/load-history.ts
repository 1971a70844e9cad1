import type { MedusaContainer } from "@medusajs/framework/types"
import { BESIDES } from "../../domain/change-log/besides"
import { REASON } from "../../domain/change-log/chain"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { reasonOf } from "./reason-of"
import { staffNames } from "./staff-names"

export type HistoryPage = {
  offset: number
  limit: number
  /** Also what changed nothing: mails that left, and who opened the booking. */
  all?: boolean
}

/** One entry of a subject's history, newest first, with the values beside the log; an erased value reads null. */
export type HistoryEntry = {
  id: string
  position: number
  at: string
  action: string
  actor: { type: string; id: string | null; name: string | null }
  channel: string
  reason: string | null
  changes: { subject: string; field: string; before: unknown; after: unknown }[]
}

/** Reads the change log of a booking or an event. */
export async function loadHistory(container: MedusaContainer, subjectId: string, page: HistoryPage) {
  const { offset, limit, all } = page
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [entries, count] = await bookings.listAndCountChangeLogEntries(
    { subject_id: subjectId, ...(all ? {} : { action: { $nin: [...BESIDES] } }) },
    { skip: offset, take: limit, order: { position: "DESC" } }
  )
  const values = await bookings.listChangeLogValues({ entry_id: entries.map(({ id }) => id) })
  const staff = entries.filter(({ actor_type }) => actor_type === "staff")
  const names = await staffNames(
    container,
    staff.flatMap(({ actor_id }) => actor_id ?? [])
  )
  const changes: HistoryEntry[] = entries.map((entry) => ({
    id: entry.id,
    position: entry.position,
    at: new Date(entry.at).toISOString(),
    action: entry.action,
    actor: { type: entry.actor_type, id: entry.actor_id, name: names.get(entry.actor_id ?? "") ?? null },
    channel: entry.channel,
    reason: reasonOf(entry, values),
    changes: values
      .filter(({ entry_id, subject }) => entry_id === entry.id && subject !== REASON.subject)
      .map(({ subject, field, before, after }) => ({
        subject,
        field,
        before: unwrapped(before),
        after: unwrapped(after),
      })),
  }))
  return { changes, count, offset, limit }
}

function unwrapped(wrapped: Record<string, unknown> | null): unknown {
  return wrapped?.value ?? null
}
