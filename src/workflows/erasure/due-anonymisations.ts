import type { MedusaContainer } from "@medusajs/framework/types"
import { mayAnonymise } from "../../domain/erasure/may-anonymise"
import { keptLongEnough } from "../../domain/erasure/retention"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { loadSettings } from "../settings/load-settings"
import { erasureFacts } from "./erasure-facts"
import { loadPersonalData } from "./load-personal-data"

/** Bookings of one batch. */
export const MAX_BATCH = 50

/** A booking whose personal data has been kept long enough, and what stands in the way, if anything. */
export type DueAnonymisation = {
  booking_id: string
  /** Numbers of the bookings that go with it, its own first. */
  numbers: string[]
  fingerprint: string
  /** The code of what stands in the way; null: it may be anonymised now. */
  obstacle: string | null
}

/**
 * Up to `limit` families whose personal data has been kept for as long as the shop's settings say, behind `after`; none where
 * the settings say nothing (SPEC V35). Changes nothing.
 */
export async function dueAnonymisations(
  container: MedusaContainer,
  { after, limit }: { after: string; limit: number }
): Promise<DueAnonymisation[]> {
  const { anonymise_after_days: days } = await loadSettings(container)
  if (days === null) return []
  const now = new Date().toISOString()
  const until = new Date(keptLongEnough(days, now))
  const over = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .listEvents({ ends_at: { $lte: until } }, { select: ["id"] })
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const ids = await bookings.dueBookings(
    over.map(({ id }) => id),
    { after, limit }
  )
  const due: DueAnonymisation[] = []
  const seen = new Set<string>()
  for (const booking_id of ids) {
    if (seen.has(booking_id)) continue
    const { family, fingerprint } = await loadPersonalData(container, booking_id)
    for (const { id } of family) seen.add(id)
    const may = mayAnonymise(await erasureFacts(container, family), now)
    const own = family.filter(({ id }) => id === booking_id)
    const others = family.filter(({ id }) => id !== booking_id)
    const numbers = [...own, ...others].map(({ number }) => number)
    const obstacle = may.ok || may.refusal.code !== "booking_not_anonymisable" ? null : may.refusal.reason
    due.push({ booking_id, numbers, fingerprint, obstacle })
  }
  return due
}
