import type { MedusaContainer } from "@medusajs/framework/types"
import { digestSlot } from "../../domain/mail/slots"
import { noticeOf } from "../../domain/settings/notify"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { drainSoon } from "../outbox/drain-in-turn"
import { loadSettings } from "../settings/load-settings"

/** Events that are looked at together. */
const PAGE = 100
/** Edits older than this are in no digest any more (`digestStart`). */
const DAYS = 31

/**
 * Asks for the digests whose turn has come (SPEC P3): of events whose organiser wants one, with edits that nobody has told
 * of yet. May run as often as one likes, on any number of workers at once.
 * @returns how many were asked for
 */
export async function sendDigests(container: MedusaContainer, at: Date): Promise<number> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const since = new Date(at.getTime() - DAYS * 86_400_000).toISOString()
  let asked = 0
  let after = ""
  for (;;) {
    const ids = await bookings.nextEditedEvents({ after, since, limit: PAGE })
    asked += await askForDigests(container, ids, at.toISOString())
    const last = ids.at(-1)
    if (!last || ids.length < PAGE) break
    after = last
  }
  if (asked > 0) drainSoon(container)
  return asked
}

async function askForDigests(container: MedusaContainer, ids: string[], now: string): Promise<number> {
  if (ids.length === 0) return 0
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const settings = await loadSettings(container)
  const events = await container.resolve<EventModuleService>(EVENT_MODULE).listEvents({ id: ids }, { take: ids.length })
  let asked = 0
  for (const event of events) {
    const notice = noticeOf(event, settings)
    if (notice?.mode !== "digest") continue
    const slot = digestSlot({ timezone: event.timezone, hour: settings.digest_hour, now })
    if (await bookings.enqueueDigest({ event_id: event.id, to: notice.email, slot })) asked += 1
  }
  return asked
}
