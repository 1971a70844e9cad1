import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minor } from "../../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { PaymentNews } from "../../../modules/booking/paying/take-payment"
import { SYSTEM } from "../../following/staff-or-system"
import { loadOrderMoney } from "../../reading/load-order-money"

export type TakePaymentInput = Pick<PaymentNews, "order_id" | "settles">

/**
 * Lets the bookings of an order follow what was paid. What the bank has promised counts like money, as it does when an
 * order is placed (SPEC, "Booking status"). One transaction, idempotent; the only step, so nothing compensates it.
 */
export const takePaymentStep = createStep("take-payment", async (input: TakePaymentInput, { container }) => {
  const { currency_code, total, paid, open } = await loadOrderMoney(container, input.order_id)
  const to_send = await container.resolve<BookingModuleService>(BOOKING_MODULE).takePayment({
    ...input,
    currency_code,
    open,
    paid,
    overpaid: minor(Math.max(0, paid - total)),
    actor: SYSTEM,
    now: new Date().toISOString(),
  })
  return new StepResponse({ to_send })
})
