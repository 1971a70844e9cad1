import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minor } from "../../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { loadOrderMoney } from "../../reading/load-order-money"

const SYSTEM: Actor = { type: "system", id: null, channel: "system" }

/** Lets the bookings of an order follow what was paid. One transaction, idempotent; the only step, so nothing compensates it. */
export const takePaymentStep = createStep("take-payment", async (orderId: string, { container }) => {
  const { currency_code, total, paid } = await loadOrderMoney(container, orderId)
  const to_send = await container.resolve<BookingModuleService>(BOOKING_MODULE).takePayment({
    order_id: orderId,
    currency_code,
    open: minor(Math.max(0, total - paid)),
    overpaid: minor(Math.max(0, paid - total)),
    actor: SYSTEM,
    now: new Date().toISOString(),
  })
  return new StepResponse({ to_send })
})
