import type { MedusaContainer } from "@medusajs/framework/types"
import type { MailBooking, MailFrame } from "../../../domain/mail/facts"
import { type PaymentState, paymentState } from "../../../domain/mail/payment"
import { isTextTopic } from "../../../domain/mail/text/topics"
import type { ShopPolicy } from "../../../domain/policy/policy"
import type { Settings } from "../../../domain/settings/settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { BookingOptions } from "../../../modules/booking/options"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { loadOwnText } from "../../mailing/texts/load-texts"
import { type BookingFacts, loadBooking } from "../../reading/load-booking"
import { loadBrand } from "../../settings/load-brand"
import { loadSettings } from "../../settings/load-settings"
import { loadShopPolicy } from "../../settings/shop-policy"
import { mailBooking } from "./mail-booking"

/** What every mail about a booking is made of, read when it is made. */
export type MailContext = {
  container: MedusaContainer
  bookings: BookingModuleService
  options: BookingOptions
  settings: Settings
  /** The shop's level of the policy for this booking. */
  policy: ShopPolicy
  message: LeasedMessage
  facts: BookingFacts
  booking: MailBooking
  frame: MailFrame
  payment: PaymentState
  /** ISO 8601 */
  now: string
}

export async function loadMailContext(container: MedusaContainer, message: LeasedMessage): Promise<MailContext> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { options } = bookings
  if (!message.booking_id) throw new Error(`The mail ${message.topic} is about no booking`)
  const [facts, settings] = await Promise.all([loadBooking(container, message.booking_id), loadSettings(container)])
  return {
    container,
    bookings,
    options,
    settings,
    policy: await loadShopPolicy(container, facts.booking.order_id, settings),
    message,
    facts,
    booking: mailBooking(facts),
    frame: {
      locale: facts.booking.locale,
      brand: await loadBrand(container, settings),
      text: await ownText(container, message.topic, facts),
    },
    payment: paymentState(facts.money),
    now: new Date().toISOString(),
  }
}

/** What a new booking's mail says: one that waits for its payment is received, and one that waits for approval requested. */
export function receivedAs(status: string): "booking_confirmed" | "booking_received" | "booking_requested" {
  if (status === "awaiting_approval") return "booking_requested"
  return status === "confirmed" ? "booking_confirmed" : "booking_received"
}

/** The organiser's words for this mail. */
async function ownText(container: MedusaContainer, topic: string, { booking, event }: BookingFacts) {
  const said = topic === "booking_confirmed" ? receivedAs(booking.status) : topic
  if (!isTextTopic(said)) return null
  return loadOwnText(container, { event_id: event.id, topic: said, locale: booking.locale })
}
