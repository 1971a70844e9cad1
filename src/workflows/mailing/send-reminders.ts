import type { MedusaContainer } from "@medusajs/framework/types"
import { type Reminder, reminderSchema } from "../../domain/settings/reminder"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { StoredEvent } from "../../modules/event/stored-event"
import { drainSoon } from "../outbox/drain-in-turn"
import { loadSettings } from "../settings/load-settings"
import { remindBookers } from "./remind-bookers"

/** Events that are looked at together. */
const PAGE = 50
/** Reminders of one run: those that are left come with the next. */
const MAX_REMINDERS = 2_000

/**
 * Asks for the reminders whose turn has come (SPEC M10, M11), event by event. May run as often as one likes, on any number
 * of workers at once: a booking is reminded once for each deadline.
 * @returns how many were asked for
 */
export async function sendReminders(container: MedusaContainer, at: Date): Promise<number> {
  const settings = await loadSettings(container)
  let asked = 0
  let after = ""
  for (;;) {
    const page = await nextEvents(container, after, at)
    for (const event of page) {
      const reminder = reminderOf(event, settings.reminder)
      if (!reminder.on || asked >= MAX_REMINDERS) continue
      asked += await remindBookers(container, { event, reminder, settings, at, asked, most: MAX_REMINDERS })
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE || asked >= MAX_REMINDERS) break
    after = last.id
  }
  if (asked > 0) drainSoon(container)
  return asked
}

async function nextEvents(container: MedusaContainer, after: string, at: Date): Promise<StoredEvent[]> {
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const rows = await events.listEvents(
    { id: { $gt: after }, status: "published", ends_at: { $gte: at } },
    { select: ["id"], take: PAGE, order: { id: "ASC" } }
  )
  const loaded = await events.loadEvents(rows.map(({ id }) => id))
  return loaded.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What the event says of reminders, else the shop. */
function reminderOf({ reminder }: Pick<StoredEvent, "reminder">, shop: Reminder): Reminder {
  return reminder ? reminderSchema.parse(reminder) : shop
}
