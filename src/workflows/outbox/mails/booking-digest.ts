import type { MedusaContainer } from "@medusajs/framework/types"
import { noticeOf } from "../../../domain/settings/notify"
import { BookingDigest, type DigestEntry } from "../../../emails/booking-digest"
import { renderMail } from "../../../emails/render-mail"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { loadBrand } from "../../settings/load-brand"
import { loadSettings } from "../../settings/load-settings"
import { rowsFor } from "./booking-changed"
import type { ComposedMail } from "./composed-mail"
import { loadLogEntry } from "./log-entry"

/** More edits than this are counted, not listed: a mail must stay one that somebody reads. */
const MAX_ENTRIES = 100

/**
 * Every edit of an event's bookings in a period, in the shop's language (SPEC P3). Left out where the organiser wants to
 * hear of nothing any more, or everything that it would tell was erased meanwhile.
 */
export async function composeBookingDigest(
  container: MedusaContainer,
  message: LeasedMessage
): Promise<ComposedMail | null> {
  const { event_id = "", from = "", until = "" } = message.payload
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [[event], settings] = await Promise.all([
    container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([event_id]),
    loadSettings(container),
  ])
  const notice = event ? noticeOf(event, settings) : null
  if (!event || !notice) return null
  const edits = await bookings.untoldEdits({ event_id, after: from, until })
  const frame = { locale: settings.default_locale, brand: await loadBrand(container, settings) }
  const listed = edits.slice(0, MAX_ENTRIES)
  const ids = [...new Set(listed.map(({ booking_id }) => booking_id))]
  const edited = await bookings.listBookings({ id: ids }, { relations: ["participants"], take: MAX_ENTRIES })
  const entries: DigestEntry[] = []
  for (const { entry_id, booking_id } of listed) {
    const booking = edited.find(({ id }) => id === booking_id)
    if (!booking) continue
    const { changes, at, by } = await loadLogEntry({ bookings, message: { ...message, payload: { entry_id } } })
    const rows = rowsFor({ facts: { booking, event }, frame }, changes, "organiser")
    if (rows.length > 0) entries.push({ number: booking.number, at, by, changes: rows })
  }
  if (entries.length === 0) return null
  const mail = await renderMail(BookingDigest, {
    ...frame,
    event,
    from,
    until,
    entries,
    bookings: new Set(edits.map(({ booking_id }) => booking_id)).size,
    more: Math.max(0, edits.length - MAX_ENTRIES),
  })
  return { ...mail, to: notice.email, reply_to: null, attachments: [] }
}
