import type { MedusaContainer } from "@medusajs/framework/types"
import { payable } from "../../domain/paying/standing"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { loadBankAsked } from "../bank/load-bank-asked"
import { mayEditSomething } from "../editing/rights"
import { drainSoon } from "../outbox/drain-in-turn"
import { loadStanding } from "../paying/load-standing"
import { loadBooking, loadBookingAndEvent } from "../reading/load-booking"
import { loadShopPolicy } from "../settings/shop-policy"

type Asking = { booking_id: string; actor: Actor }

/**
 * Sends another reminder to one booking now (SPEC M14). Throws `booking_not_found`, and what an edit would be refused with:
 * a reminder goes only to who can still change something (M11).
 */
export async function askForReminder(container: MedusaContainer, { booking_id, actor }: Asking): Promise<void> {
  const { booking, event, grants } = await loadBooking(container, booking_id)
  const now = new Date().toISOString()
  const shop = await loadShopPolicy(container, booking.order_id)
  const types = booking.participants.map(({ ticket_type_id }) => ticket_type_id)
  unwrap(mayEditSomething(types, { shop, event, grants, actor: "customer", status: booking.status, now }))
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.askMail({ booking_id, topic: "booking_reminder", actor, now })
  drainSoon(container)
}

/** Sends the booker how the booking stands (V18). Throws `booking_not_found`. */
export async function askForStatus(container: MedusaContainer, { booking_id, actor }: Asking): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.askMail({ booking_id, topic: "booking_status", actor, now: new Date().toISOString() })
  drainSoon(container)
}

/**
 * Sends the booker what is open and the link to pay it (V8). Throws `booking_not_found`, and `payment_not_due`,
 * `booking_not_approved` or `booking_cancelled` where nothing can be paid.
 */
export function askForPayment(container: MedusaContainer, asking: Asking): Promise<void> {
  return askToPay(container, asking, "pay_link")
}

/** Sends the booker the last notice before the booking is cancelled for want of payment (V16). Throws as `askForPayment`. */
export function askForFinalNotice(container: MedusaContainer, asking: Asking): Promise<void> {
  return askToPay(container, asking, "final_notice")
}

async function askToPay(
  container: MedusaContainer,
  { booking_id, actor }: Asking,
  topic: "pay_link" | "final_notice"
): Promise<void> {
  const { booking } = await loadBookingAndEvent(container, booking_id)
  unwrap(payable(await loadStanding(container, booking)))
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.askMail({ booking_id, topic, actor, now: new Date().toISOString() })
  drainSoon(container)
}

/** Asks the booker where a refund is to be transferred (U23). Throws `booking_not_found` and `bank_details_not_wanted`. */
export async function askForBankDetails(container: MedusaContainer, { booking_id, actor }: Asking): Promise<void> {
  const { asked } = await loadBankAsked(container, booking_id)
  if (!asked) throw new RefusalError({ code: "bank_details_not_wanted" })
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.askMail({ booking_id, topic: "bank_link", actor, now: new Date().toISOString() })
  drainSoon(container)
}

/** Sends a mail of a booking once more. Throws `mail_not_found` and `mail_not_resendable`. */
export async function askAgain(container: MedusaContainer, asked: Asking & { mail_id: string }): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.askMailAgain({ ...asked, now: new Date().toISOString() })
  drainSoon(container)
}
