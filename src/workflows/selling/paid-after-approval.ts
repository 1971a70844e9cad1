import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CartSession, unpaidUntilApproved } from "../../domain/approval/before-approval"
import { accept, type Decision } from "../../domain/decision"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { CartSeats } from "./cart-seats"

/** A payment session that is about to be created, over the amount of its collection. */
export type AskedSession = Pick<CartSession, "provider_id" | "amount">

/**
 * Whether a cart pays nothing before the organiser has approved what it books; see `unpaidUntilApproved`. Asks for nothing
 * where no event in the cart needs an approval; what the desk sells needs none.
 */
export async function paidAfterApproval(
  container: MedusaContainer,
  { cart_id, events, by_desk }: CartSeats,
  asked: AskedSession | undefined
): Promise<Decision<null>> {
  const [event] = events.filter(({ approval }) => approval)
  if (!event || by_desk) return accept(null)
  const { promising_providers } = container.resolve<BookingModuleService>(BOOKING_MODULE).options
  const sessions = asked ? [{ ...asked, status: "pending" }] : await sessionsOf(container, cart_id)
  return unpaidUntilApproved(event.id, sessions, promising_providers)
}

async function sessionsOf(container: MedusaContainer, cartId: string): Promise<CartSession[]> {
  const fields = ["provider_id", "status", "amount"].map((field) => `payment_collection.payment_sessions.${field}`)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields, filters: { id: cartId } })
  const sessions: (CartSession | null)[] = data[0]?.payment_collection?.payment_sessions ?? []
  return sessions.flatMap((session) =>
    session ? [{ provider_id: session.provider_id, status: session.status, amount: Number(session.amount) }] : []
  )
}
