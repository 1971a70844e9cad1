import type { MedusaContainer } from "@medusajs/framework/types"
import type { Subject } from "../../../domain/reconciliation/finding"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** What counters are called: an event's title, and with it the ticket type's or add-on's where the counter is its quota. */
export async function namesOfCounters(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<(id: string) => Subject> {
  const module = container.resolve<EventModuleService>(EVENT_MODULE)
  const take = Math.max(1, ids.length)
  const own = { select: ["id" as const, "title" as const, "event_id" as const], take }
  const types = [
    ...(await module.listTicketTypes({ id: [...ids] }, own)),
    ...(await module.listAddOns({ id: [...ids] }, own)),
  ]
  const eventIds = [...new Set([...ids, ...types.map(({ event_id }) => event_id)])]
  const events = await module.listEvents({ id: eventIds }, { select: ["id", "title"], take: eventIds.length + 1 })
  const title = (id: string) => events.find((event) => event.id === id)?.title
  return (id) => {
    const type = types.find((one) => one.id === id)
    const event_id = type?.event_id ?? (title(id) === undefined ? null : id)
    const name = type ? `${title(type.event_id) ?? type.event_id}: ${type.title}` : (title(id) ?? id)
    return { type: "counter", id, name, booking_id: null, order_id: null, event_id }
  }
}
