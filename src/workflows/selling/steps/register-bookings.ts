import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requestTold } from "../../../domain/approval/request-told"
import { registrationSchema } from "../../../domain/registration/registration"
import { termRules } from "../../../domain/settings/term-rules"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { DeskRecord } from "../../../modules/booking/registering/desk-record"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { settleOutside } from "../../desk/settle-outside"
import { loadSettings } from "../../settings/load-settings"
import { seatLines } from "../cart-seats"
import { draftBookings } from "../draft-bookings"
import { loadOrder } from "../load-order"
import { termsOfEvent } from "../terms-of-event"

/** What an event says of its bookings: what changing them costs, whether they wait for an approval, and until when they are paid. */
const OF_EVENT = ["id", "policy", "approval", "contacts", "notify_email", "timezone", "payment_term_days"]

/**
 * Makes the bookings of an order that are not there yet. Nothing compensates it: each booking is a transaction of its
 * own, an order that was placed must have its bookings, and running it again finds them. The order of a rebooking gets
 * its booking from the rebooking and from nobody else: made here, it would stand beside the one that is being replaced.
 */
export const registerBookingsStep = createStep("register-bookings", async (orderId: string, { container }) => {
  const order = await loadOrder(container, orderId)
  const seats = order ? await seatLines(container, order.items) : []
  if (!order || seats.length === 0)
    return new StepResponse<{ ids: string[]; created: boolean }>({ ids: [], created: false })

  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  if (order.replaces) {
    const written = await bookings.listBookings({ order_id: orderId }, { select: ["id"] })
    return new StepResponse({ ids: written.map(({ id }) => id), created: false })
  }
  const [stored] = order.cart_id ? await bookings.listRegistrations({ cart_id: order.cart_id }) : []
  const module = container.resolve<EventModuleService>(EVENT_MODULE)
  const eventIds = [...new Set(seats.map(({ event_id }) => event_id))]
  const [settings, questions, addOns, events] = await Promise.all([
    loadSettings(container),
    module.questionsOf(eventIds),
    module.addOnsBySitting(eventIds),
    module.listEvents({ id: eventIds }, { select: OF_EVENT, relations: ["ticket_types"] }),
  ])
  const { default_locale } = settings
  const desk = (stored?.desk ?? null) as DeskRecord | null
  const approvals = new Map(
    events.filter(({ approval }) => approval && !desk).map((event) => [event.id, requestTold(event, settings)])
  )
  const registration = stored ? registrationSchema.parse(stored) : null
  if (desk?.payment === "settled_outside") await settleOutside(container, orderId)
  const results = []
  const now = new Date().toISOString()
  const terms = new Map(events.map((event) => [event.id, termsOfEvent(settings.policy, event)]))
  const term_rules = new Map(events.map((event) => [event.id, termRules(settings, event, now)]))
  const facts = {
    order,
    seats,
    registration,
    desk,
    questions,
    addOns,
    terms,
    term_rules,
    approvals,
    default_locale,
    now,
  }
  for (const draft of draftBookings(facts)) {
    results.push(await bookings.registerBooking(draft))
  }
  return new StepResponse({ ids: results.map(({ id }) => id), created: results.some(({ created }) => created) })
})
