import type { MedusaContainer } from "@medusajs/framework/types"
import type { CancellationPlan } from "../../domain/cancelling/plan"
import { leavesFeeOwed } from "../../domain/paying/leaves-fee-owed"
import type { StandingFacts } from "../../domain/paying/standing"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadOrderMoney } from "../reading/load-order-money"

type Payer = { id: string; order_id: string; status: string }

/** Reads how a booking stands to a payment. */
export async function loadStanding(container: MedusaContainer, booking: Payer): Promise<StandingFacts> {
  const [{ total, open }, owes_fee] = await Promise.all([
    loadOrderMoney(container, booking.order_id),
    owesFee(container, booking),
  ])
  return { status: booking.status, total, open, owes_fee }
}

/** Whether a booking was cancelled for a fee that was not paid yet by then, or that its bank may have refused to pay. */
export async function owesFee(
  container: MedusaContainer,
  { id, status }: Pick<Payer, "id" | "status">
): Promise<boolean> {
  if (status !== "cancelled") return false
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [cancellation] = await bookings.listCancellations({ booking_id: id }, { select: ["id", "plan"] })
  if (!cancellation) return false
  return leavesFeeOwed(cancellation.plan as CancellationPlan)
}
