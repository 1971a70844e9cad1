import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { followOrderInTurn } from "../../following/follow-order-in-turn"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"
import { takePaymentInTurn } from "../../paying/take-payment-in-turn"
import { healPayouts } from "../../refunding/heal-payouts"
import { registerBookingsWorkflow } from "../../selling/register-bookings"
import type { RepairInput } from "./repair"

const orderOf = ({ finding }: RepairInput) => finding.order_id ?? ""

export async function registerBookings(input: RepairInput): Promise<void> {
  await registerBookingsWorkflow(input.container).run({ input: { order_id: orderOf(input) } })
}

export async function followOrder(input: RepairInput): Promise<void> {
  await followOrderInTurn(input.container, { order_id: orderOf(input), actor: input.actor })
}

export async function takePayment(input: RepairInput): Promise<void> {
  await takePaymentInTurn(input.container, orderOf(input))
}

/** Holding the bookings of an order heals what broke off there; the order that was made for it has none of its own. */
export async function healRebooking(input: RepairInput): Promise<void> {
  const { container, finding } = input
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const attempts = await bookings.listRebookingAttempts({ id: finding.detail }, { select: ["order_id"] })
  for (const orderId of new Set([orderOf(input), ...attempts.map(({ order_id }) => order_id)])) {
    await holdBookings(container, await bookingsOfOrder(container, orderId), async () => {})
  }
}

/** What the job does every few minutes. */
export async function healPayout({ container }: RepairInput): Promise<void> {
  await healPayouts(container, new Date())
}
