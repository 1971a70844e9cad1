import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toMinor } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { SYSTEM } from "../../following/staff-or-system"
import { pendingOf } from "../../payments/transactions"
import { unsettled } from "./unsettled"

/** Opens the refund case over what the order owes and no other case asks for. Reads it from the order itself. */
export const recordOwedStep = createStep("record-owed", async (id: string, { container }) => {
  const { order_id, trace } = await unsettled(container, id)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const orders = container.resolve(Modules.ORDER)
  const [pending, { status }, cases] = await Promise.all([
    pendingOf(orders, order_id),
    orders.retrieveOrder(order_id, { select: ["id", "status"] }),
    bookings.listRefundCases({ order_id, status: ["requested", "approved"] }, { select: ["amount"] }),
  ])
  const owed = -toMinor(MathBN.convert(pending).toNumber(), trace.currency_code)
  const asked = cases.reduce((sum, { amount }) => sum + amount, 0)
  await bookings.recordOwed({
    cancellation_id: id,
    owed: minor(Math.max(0, owed - asked)),
    closed: status === "canceled",
    actor: SYSTEM,
    now: new Date().toISOString(),
  })
  return new StepResponse(id)
})
