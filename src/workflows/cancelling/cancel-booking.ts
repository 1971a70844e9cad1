import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CancelInput, planCancellationStep } from "./steps/plan-cancellation"
import { recordCancellationStep } from "./steps/record-cancellation"

/**
 * Cancels a whole booking: participants, seats, log, mails and the task that settles its order commit together. The order
 * and its money follow by `settleCancellationWorkflow`, at once or after a crash (docs/decisions/0025). Runs inside the
 * locks that `cancel` takes.
 */
export const cancelBookingWorkflow = createWorkflow("cancel-booking", (input: CancelInput) => {
  const record = planCancellationStep(input) // facts and clock are read here; refused here, if at all
  return new WorkflowResponse(recordCancellationStep(record))
})
