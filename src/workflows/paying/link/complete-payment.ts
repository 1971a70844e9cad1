import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addOrderTransactionStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { toMinor } from "../../../domain/money/decimal"
import { isPaid, payable, unchanged } from "../../../domain/paying/standing"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { OUTBOX_WRITTEN } from "../../selling/register-bookings"
import { authoriseSessionStep } from "../steps/authorise-session"
import { takePaymentStep } from "../steps/take-payment"
import { holdOrder } from "./hold-order"
import { loadPayment } from "./load-payment"

export type CompletePayment = { booking_id: string; session_id: string }

/**
 * Takes what an authorised session brings: what was captured is booked once, bookings that waited are confirmed. Runs inside
 * `holdOrder`. Nothing is undone: money that has come stays, and asked again this goes on where it was.
 */
const completePaymentWorkflow = createWorkflow(
  "complete-open-payment",
  (input: { order_id: string; session_id: string }) => {
    const authorised = authoriseSessionStep(input.session_id)
    addOrderTransactionStep(
      transform({ authorised, input }, ({ authorised: { captures, currency_code }, input: { order_id } }) =>
        captures.map(({ id, amount }) => {
          return { order_id, amount, currency_code, reference: "capture", reference_id: id }
        })
      )
    )
    const order = transform({ authorised, input }, ({ authorised, input }) => {
      return { order_id: input.order_id, settles: authorised.settles }
    })
    takePaymentStep(order)
    emitEventStep({ eventName: OUTBOX_WRITTEN, data: { order_id: input.order_id } })
    return new WorkflowResponse(authorised)
  }
)

/**
 * Takes a payment, once however often and by however many it is asked for: whoever comes second is answered what the first
 * did. Refusals: `payment_session_gone`, `payment_amount_changed` where something else is open by now,
 * `payment_requires_more`, `payment_declined`, `booking_cancelled`, `booking_not_approved`.
 */
export async function completePayment(container: MedusaContainer, { booking_id, session_id }: CompletePayment) {
  await holdOrder(container, booking_id, async () => {
    const { booking, standing, currency_code, sessions } = await loadPayment(container, booking_id)
    const session = sessions.find(({ id }) => id === session_id)
    if (isPaid(standing) || session?.status === "pending_authorization") return
    const due = unwrap(payable(standing))
    if (!session) throw new RefusalError({ code: "payment_session_gone" })
    unwrap(unchanged(toMinor(session.amount, currency_code), due, currency_code))
    await completePaymentWorkflow(container).run({ input: { order_id: booking.order_id, session_id } })
  })
}
