import type { BookingsClient, OrderBooking, Waiting } from "../../../client"
import { toMinor } from "../../../domain/money/decimal"
import type { Cart } from "./cart"
import { letPay, type PaymentHandlers, type PaymentTask } from "./payment-handlers"
import { readCart } from "./sync-cart"

/** What the booker agreed to, kept with the cart and, after it, with the order (`metadata.booking_consent`). */
export type Consent = {
  /** ISO 8601, by the customer's clock. */
  at: string
  language: string
  terms_url: string | null
  privacy_url: string | null
  /** The organiser's own terms, word for word. */
  terms: string | null
}

export type PurchaseWish = {
  /** As it was shown: another total is not bought. */
  cart: Cart
  provider: string | null
  handlers: PaymentHandlers
  consent: Consent | null
  language: string
  container: HTMLElement
  onWait: (waiting: Waiting) => void
}

/** Why there is no order, other than by a refusal. */
export class PaymentOpen extends Error {
  constructor(readonly reason: "more_needed" | "declined" | "total_changed") {
    super(reason)
  }
}

/**
 * From the cart to the bookings: consent, payment, order. May be called again after whatever went wrong: a cart that has
 * become an order meanwhile is not paid twice. Throws what the client throws, and PaymentOpen.
 */
export async function purchase(client: BookingsClient, wish: PurchaseWish): Promise<OrderBooking[]> {
  const now = await readCart(client, wish.cart.id)
  if (!now.completed_at) await pay(client, now, wish)
  const completion = await client.cart(now.id).complete({ onWait: wish.onWait })
  if (completion.type === "cart") {
    throw new PaymentOpen(completion.error.type === "payment_requires_more_error" ? "more_needed" : "declined")
  }
  return client.orders.bookings(completion.order.id)
}

async function pay(client: BookingsClient, now: Cart, wish: PurchaseWish): Promise<void> {
  const { cart, provider, consent, handlers } = wish
  if (now.total !== cart.total) throw new PaymentOpen("total_changed")
  const metadata = { booking_consent: consent }
  if (consent) await client.ask("POST", `/store/carts/${cart.id}`, { body: { metadata }, query: { fields: "id" } })
  if (now.total <= 0) return
  if (!provider) throw new PaymentOpen("more_needed")
  const session = await client.cart(cart.id).openPayment(provider)
  await letPay(handlers[provider], { session, ...taskOf(now, wish) })
}

function taskOf({ total, currency_code }: Cart, { container, language }: PurchaseWish): Omit<PaymentTask, "session"> {
  return { container, language, currency_code, amount: toMinor(total, currency_code) }
}
