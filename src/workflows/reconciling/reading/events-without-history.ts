import type { MedusaContainer } from "@medusajs/framework/types"
import type { Finding } from "../../../domain/reconciliation/finding"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { MOST } from "../limits"

const PAGE = 500

/** Every event began with an entry: one without a chain was wiped out with its row. The log's own verification cannot see it. */
export async function eventsWithoutHistory(container: MedusaContainer): Promise<Finding[]> {
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const findings: Finding[] = []
  for (let after = ""; findings.length < MOST; ) {
    const page = await events.listEvents(
      { id: { $gt: after } },
      { select: ["id", "title"], take: PAGE, order: { id: "ASC" } }
    )
    const ids = page.map(({ id }) => id)
    const chains = await bookings.listChangeLogChains({ id: ids }, { select: ["id"], take: ids.length + 1 })
    const known = new Set(chains.map(({ id }) => id))
    for (const { id, title } of page.filter((event) => !known.has(event.id))) {
      const subject = { type: "history" as const, id, name: title, booking_id: null, order_id: null, event_id: id }
      findings.push({ code: "chain_missing", subject, detail: "", figures: { event: title } })
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last.id
  }
  return findings
}
