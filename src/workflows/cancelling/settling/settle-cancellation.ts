import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { captureForFeeStep } from "./capture-for-fee"
import { closeCancelledOrderStep } from "./close-cancelled-order"
import { endCancellationStep } from "./end-cancellation"
import { givePromotionsBackStep } from "./give-promotions-back"
import { keepFeeStep } from "./keep-fee"
import { recordOwedStep } from "./record-owed"

/**
 * Has an order follow the cancellation of a booking: its lines at 0 and the fee beside them, what nobody has paid towards
 * asked no more, and a refund case over what is owed. Each step looks whether it is done, so that whatever broke off is
 * gone on with by running it all again. Nothing is taken back: the booking is cancelled. Runs inside `holdBookings`.
 */
export const settleCancellationWorkflow = createWorkflow("settle-cancellation", (cancellationId: string) => {
  const captured = captureForFeeStep(cancellationId)
  const edited = keepFeeStep(captured)
  const given = givePromotionsBackStep(edited)
  const closed = closeCancelledOrderStep(given)
  const owed = recordOwedStep(closed)
  return new WorkflowResponse(endCancellationStep(owed))
})
