import type { MedusaContainer } from "@medusajs/framework/types"
import { reminderIsDue, reminderSlot, type Slot } from "../../domain/mail/slots"
import type { Reminder } from "../../domain/settings/reminder"
import type { Settings } from "../../domain/settings/settings"
import { inTime } from "../../domain/time/deadline"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { StoredEvent } from "../../modules/event/stored-event"
import { mayEditSomething } from "../editing/rights"
import { loadShopPolicies } from "../settings/shop-policy"

type Reminding = {
  event: StoredEvent
  reminder: Reminder
  settings: Settings
  at: Date
  /** How many of this run were asked for before, and how many it may ask for. */
  asked: number
  most: number
}

/** Bookings that are looked at together. */
const PAGE = 200

/** Asks for the reminders of one event that are due; nothing is read of its bookings before any of them can be. */
export async function remindBookers(container: MedusaContainer, reminding: Reminding): Promise<number> {
  const { event, settings, at, asked, most } = reminding
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const slots = event.ticket_types.flatMap(({ id }) => slotOf([id], settings.policy, reminding)?.slot ?? [])
  const open = slots.find((slot) => inTime(slot.at, at.toISOString()))
  if (!open) return 0

  let found = 0
  let after = ""
  while (asked + found < most) {
    const page = await bookings.nextUnreminded({
      event_id: event.id,
      after,
      limit: Math.min(PAGE, most - asked - found),
      booked_until: at.toISOString(),
      slot_key: open.key,
    })
    const policies = await loadShopPolicies(
      container,
      settings,
      page.map(({ order_id }) => order_id)
    )
    const due = page.flatMap((booking) => {
      const policy = policies.get(booking.order_id) ?? settings.policy
      const own = slotOf(booking.ticket_type_ids, policy, reminding)
      const facts = own && { until: own.until, booked_at: booking.created_at.toISOString(), now: at.toISOString() }
      return own && facts && reminderIsDue(own.slot, facts) ? [{ booking_id: booking.id, slot_key: own.slot.key }] : []
    })
    await bookings.enqueueReminders(due, asked + found)
    found += due.length
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last.id
  }
  return found
}

/**
 * When bookings of these ticket types are reminded, and until when they may be changed; null where they may not. What staff
 * opened for one booking alone is told by a mail of its own, and counts for nothing here.
 */
function slotOf(
  types: readonly string[],
  shop: Settings["policy"],
  { event, reminder, at }: Reminding
): { slot: Slot; until: string } | null {
  const now = at.toISOString()
  const right = mayEditSomething(types, { shop, event, grants: [], actor: "customer", status: "confirmed", now })
  if (!right.ok || !right.value.until) return null
  const { until } = right.value
  return { slot: reminderSlot({ before: reminder.before, until, timezone: event.timezone }), until }
}
