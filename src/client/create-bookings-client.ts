import { access } from "./access"
import { askThrough, type BookingsSdk, type ClientOptions } from "./ask"
import { bankDetails } from "./bank-details"
import { booking } from "./booking"
import { cart } from "./cart"
import { customer } from "./customer"
import { events } from "./events"
import { orders } from "./orders"
import { type PaymentProof, payment } from "./payment"
import type { Access } from "./types/booking"

/**
 * Bookings for a storefront that uses @medusajs/js-sdk: everything goes through its `client.fetch`, with its address, key
 * and settings. Stateless: it may be made for each request on a server. Where a rule says no, it throws a `BookingRefusal`.
 */
export function createBookingsClient(sdk: BookingsSdk, options: ClientOptions = {}) {
  const ask = askThrough(sdk, options)
  return {
    /** Asks any route of the shop, Medusa's own too, with refusals thrown as such. */
    ask,
    events: events(ask),
    cart: (id: string) => cart(ask, id),
    orders: orders(ask),
    access: access(ask),
    customer: (token?: string) => customer(ask, token),
    payment: (proof: PaymentProof) => payment(ask, proof),
    bankDetails: (proof: { link: string }) => bankDetails(ask, proof),
    booking: (session: Pick<Access, "token">) => booking(ask, session),
  }
}
export type BookingsClient = ReturnType<typeof createBookingsClient>
