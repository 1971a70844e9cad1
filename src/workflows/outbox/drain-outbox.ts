import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { drainOutboxStep } from "./steps/drain-outbox"

export type DrainOutboxInput = {
  /** How many messages at most; left out: one batch. */
  limit?: number
}

/**
 * Sends one batch of mails and events that follow from changes (DESIGN 3). Any number of processes may run it at once:
 * each message is leased to one of them.
 */
export const drainOutboxWorkflow = createWorkflow("drain-booking-outbox", (input: DrainOutboxInput) => {
  return new WorkflowResponse(drainOutboxStep(input.limit))
})
