import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minor } from "../../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { SYSTEM } from "../../following/staff-or-system"
import { loadOrderMoney } from "../../reading/load-order-money"
import { loadAwaited } from "../load-awaited"

/**
 * Lets the bookings of an order follow what was paid. What the bank has promised counts like money, as it does when an
 * order is placed (SPEC, "Booking status"). One transaction, idempotent; the only step, so nothing compensates it.
 */
export const takePaymentStep = createStep("take-payment", async (orderId: string, { container }) => {
  const { currency_code, total, paid } = await loadOrderMoney(container, orderId)
  const [awaited] = await loadAwaited(container, [orderId])
  const to_send = await container.resolve<BookingModuleService>(BOOKING_MODULE).takePayment({
    order_id: orderId,
    currency_code,
    open: minor(Math.max(0, total - paid - (awaited?.authorised ?? 0))),
    overpaid: minor(Math.max(0, paid - total)),
    actor: SYSTEM,
    now: new Date().toISOString(),
  })
  return new StepResponse({ to_send })
})
