import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Brand, MailBooking, MailFrame } from "../../../domain/mail/facts"
import { type PaymentState, paymentState } from "../../../domain/mail/payment"
import { ZERO } from "../../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { BookingOptions } from "../../../modules/booking/options"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { loadAwaited } from "../../paying/load-awaited"
import { type BookingFacts, loadBooking } from "../../reading/load-booking"
import { mailBooking } from "./mail-booking"

/** What every mail about a booking is made of, read when it is made. */
export type MailContext = {
  container: MedusaContainer
  bookings: BookingModuleService
  options: BookingOptions
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
  const facts = await loadBooking(container, message.booking_id)
  return {
    container,
    bookings,
    options,
    message,
    facts,
    booking: mailBooking(facts),
    frame: { locale: facts.booking.locale, brand: await brandOf(container, options) },
    payment: await paymentOf(container, facts.money),
    now: new Date().toISOString(),
  }
}

/** What the bank has promised is only asked for where the money is not there. */
async function paymentOf(container: MedusaContainer, money: BookingFacts["money"]): Promise<PaymentState> {
  const [awaited] = money.paid < money.total ? await loadAwaited(container, [money.id]) : []
  return paymentState({ ...money, authorised: awaited?.authorised ?? ZERO })
}

/** The shop's name: of the plugin's options, else of Medusa's store. */
async function brandOf(container: MedusaContainer, { shop_name, logo_url }: BookingOptions): Promise<Brand> {
  if (shop_name) return { name: shop_name, logo_url: logo_url ?? null }
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["name"] })
  return { name: store?.name ?? "", logo_url: logo_url ?? null }
}
