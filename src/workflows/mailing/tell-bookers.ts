import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import type { TellingProgress } from "../../modules/booking/mailing/tell-bookers"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { mayEditSomething } from "../editing/rights"
import { drainSoon } from "../outbox/drain-in-turn"
import { loadSettings } from "../settings/load-settings"

/** Bookings whose mails are asked for by one transaction. */
const BATCH = 500

export type TellBookersInput = { event_id: string; idempotency_key: string; actor: Actor }
export type ShownTelling = { id: string; event_id: string } & TellingProgress

/**
 * Tells all bookers of an event that they can edit their bookings now (SPEC P5). Once for each key: a press that is
 * repeated, or one that a crash ended half way, goes on where it stopped. Throws `event_not_found`, and what an edit
 * would be refused with (`self_service_off`, `editing_closed`): nobody is invited to a closed door.
 */
export async function tellBookers(container: MedusaContainer, input: TellBookersInput): Promise<ShownTelling> {
  const { event_id, idempotency_key, actor } = input
  const [event] = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([event_id])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  const now = new Date().toISOString()
  const { policy: shop } = await loadSettings(container)
  const types = event.ticket_types.map(({ id }) => id)
  unwrap(mayEditSomething(types, { shop, event, grants: [], actor: "customer", status: "confirmed", now }))

  const id = tellingId(event_id, idempotency_key)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  let after = ""
  let before = 0
  for (;;) {
    const batch = await bookings.tellBookers({ id, event_id, actor, now }, { after, before, limit: BATCH })
    if (!batch) break
    after = batch.last
    before += batch.told
  }
  drainSoon(container)
  return loadTelling(container, event_id, id)
}

/** How far a telling has come. */
export async function loadTelling(container: MedusaContainer, event_id: string, id: string): Promise<ShownTelling> {
  return { id, event_id, ...(await container.resolve<BookingModuleService>(BOOKING_MODULE).tellingProgress(id)) }
}

/** The same press has the same id, on whichever server it arrives. */
function tellingId(eventId: string, key: string): string {
  return `btel_${createHash("sha256").update(`${eventId}\n${key}`).digest("hex").slice(0, 26).toUpperCase()}`
}
