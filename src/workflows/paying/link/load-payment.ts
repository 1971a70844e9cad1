import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { offeredProviders, type PaymentSession } from "../../../domain/paying/offered"
import type { StandingFacts } from "../../../domain/paying/standing"
import { type BookingAndEvent, loadBookingAndEvent } from "../../reading/load-booking"
import { loadOrderMoney } from "../../reading/load-order-money"
import { owesFee } from "../load-standing"

export type SessionFacts = PaymentSession & { amount: number }
type Collection = { id: string; status: string; amount: number; payment_sessions?: (SessionFacts | null)[] | null }
type Customer = { id: string; email: string; first_name: string | null; last_name: string | null }

/** What the payment of a booking's order is made of. */
export type PaymentFacts = BookingAndEvent & {
  standing: StandingFacts
  currency_code: string
  region_id: string | null
  customer: Customer | null
  /** Where what is open is paid; null where no collection waits for it. */
  collection: { id: string; amount: number; sessions: SessionFacts[] } | null
  /** All sessions of the order. */
  sessions: SessionFacts[]
  /** Ids of the ways to pay what is open. */
  providers: string[]
}

/** States of a payment collection in which something can be paid towards it. */
const PAYABLE = ["not_paid", "awaiting"]

const FIELDS = [
  ...["id", "region_id", "customer.id", "customer.email", "customer.first_name", "customer.last_name"],
  ...["payment_collections.id", "payment_collections.status", "payment_collections.amount"],
  ...["id", "provider_id", "status", "amount"].map((field) => `payment_collections.payment_sessions.${field}`),
]

/** Reads what is open of a booking's order, and how it can be paid. Throws `booking_not_found`. */
export async function loadPayment(container: MedusaContainer, bookingId: string): Promise<PaymentFacts> {
  const { booking, event } = await loadBookingAndEvent(container, bookingId)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ total, open, currency_code }, owes_fee, { data }] = await Promise.all([
    loadOrderMoney(container, booking.order_id),
    owesFee(container, booking),
    query.graph({ entity: "order", fields: FIELDS, filters: { id: booking.order_id } }),
  ])
  const [order] = data
  const known: (Collection | null)[] = order?.payment_collections ?? []
  const collections = known.flatMap((one) => (one ? [{ ...one, sessions: sessionsOf(one) }] : []))
  const sessions = collections.flatMap((one) => one.sessions)
  const waiting = collections.find(({ status }) => PAYABLE.includes(status))
  const region_id = order?.region_id ?? null
  return {
    booking,
    event,
    standing: { status: booking.status, total, open, owes_fee },
    currency_code,
    region_id,
    customer: order?.customer ?? null,
    collection: waiting ? { id: waiting.id, amount: Number(waiting.amount), sessions: waiting.sessions } : null,
    sessions,
    providers: offeredProviders(await providersOf(container, region_id), { status: booking.status, sessions }),
  }
}

function sessionsOf({ payment_sessions }: Collection): SessionFacts[] {
  return (payment_sessions ?? []).flatMap((one) => (one ? [{ ...one, amount: Number(one.amount) }] : []))
}

async function providersOf(container: MedusaContainer, regionId: string | null): Promise<string[]> {
  if (!regionId) return []
  const fields = ["payment_providers.id", "payment_providers.is_enabled"]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields, filters: { id: regionId } })
  const providers: ({ id: string; is_enabled: boolean } | null)[] = data[0]?.payment_providers ?? []
  return providers.flatMap((one) => (one?.is_enabled ? [one.id] : []))
}
