import type { MedusaContainer } from "@medusajs/framework/types"
import type { RebookingPlan } from "../../domain/rebooking/plan"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { EventFacts } from "../../workflows/events/reading/load-events"
import { type StoreEventContext, storeEvent } from "../store/events/view"

/** A rebooking that was done, as both sides see it: what became of the money, without ids that open anything. */
export async function rebookingView(container: MedusaContainer, rebookingId: string) {
  const { id, plan, reason, created_at } = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .retrieveRebooking(rebookingId)
  const { from, to, difference, settlement, currency_code } = plan as RebookingPlan
  return { id, from, to, difference, settlement, currency_code, reason, created_at }
}

/** An event to rebook to, with what its tickets and add-ons cost in the booking's order. */
export function targetEvent(event: EventFacts, context: StoreEventContext) {
  const sold = [...event.ticket_types, ...event.add_ons]
  const prices = new Map(sold.flatMap(({ id, prices: [price] }) => (price ? [[id, price] as const] : [])))
  const view = storeEvent(event, { ...context, prices })
  const ticket_types = view.ticket_types.map((type) => {
    const own = event.ticket_types.find(({ id }) => id === type.id)?.prices ?? []
    return { ...type, prices: own }
  })
  return { ...view, ticket_types }
}
