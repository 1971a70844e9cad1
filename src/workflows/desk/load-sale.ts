import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSale } from "../../domain/desk/desk-sale"
import { type DeskPlan, planDeskSale } from "../../domain/desk/plan-sale"
import { type SaleSeats, seatsOfSale } from "../../domain/desk/seats-of-sale"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { type EventFacts, loadEvents } from "../events/reading/load-events"
import { bookableFacts } from "../events/reading/rules-of-event"
import { type DeskBuyer, loadBuyer } from "./load-buyer"
import { type PricedSale, priceSale } from "./price-sale"

/** All that is known of a sale of the desk before it is made. */
export type LoadedSale = { event: EventFacts; buyer: DeskBuyer; plan: DeskPlan; seats: SaleSeats; price: PricedSale }

/** Reads, checks and prices a sale; writes nothing. Refusals: those of `planDeskSale`, `loadBuyer` and `priceSale`. */
export async function loadSale(container: MedusaContainer, sale: DeskSale): Promise<LoadedSale> {
  const [[event], buyer, first_booking] = await Promise.all([
    loadEvents(container, [sale.event_id]),
    loadBuyer(container, sale),
    loadFirstBooking(container, sale.additional_to),
  ])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  const facts = {
    ...bookableFacts(event, new Date().toISOString()),
    ticket_types: event.ticket_types,
    add_ons: event.add_ons,
    questions: event.questions,
    first_booking,
  }
  const plan = unwrap(planDeskSale(sale, facts))
  const counters = [event, ...event.ticket_types].map(({ id, seats }) => [id, seats] as const)
  const seats = seatsOfSale(event.id, sale.tickets, new Map(counters))
  return { event, buyer, plan, seats, price: await priceSale(container, buyer, plan.lines, sale.promotion_codes) }
}

async function loadFirstBooking(container: MedusaContainer, id: string | null | undefined) {
  if (!id) return null
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id }, { select: ["event_id", "status"] })
  if (!booking) throw new RefusalError({ code: "additional_booking_invalid", reason: "unknown" })
  return { event_id: booking.event_id, status: booking.status }
}
