import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrdersStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { newOrderOf } from "./new-order"
import { closeOldOrder } from "./parts/close-old-order"
import { collectDue } from "./parts/collect-due"
import { movePayments } from "./parts/move-payments"
import { beginRebookingStep } from "./steps/begin-rebooking"
import { bookOutsideStep } from "./steps/book-outside"
import { captureAuthorisationsStep } from "./steps/capture-authorisations"
import { emptyLinesStep } from "./steps/empty-lines"
import { finishRebookingStep } from "./steps/finish-rebooking"
import { moveMoneyStep } from "./steps/move-money"
import { movePromotionUsageStep } from "./steps/move-promotion-usage"
import { planRebookingStep, type RebookInput } from "./steps/plan-rebooking"
import { recordRebookingStep } from "./steps/record-rebooking"

/**
 * Cancels a booking and registers it anew in an order of its own, settling the difference once (SPEC U5, U15-U19). Those who
 * stay go along too: part and whole are one mechanism (docs/decisions/0024).
 *
 * The new seats are taken before anything else and the old ones given back last, in the transaction that records all: a
 * rebooking that fails, or whose process ends, leaves its booker, their order and their money where they were, or
 * stands whole (docs/decisions/0016). Runs inside the locks that `rebook` takes.
 */
export const rebookBookingWorkflow = createWorkflow("rebook-booking", (input: RebookInput) => {
  const draft = planRebookingStep(input) // facts and clock are read here; refused here, if at all
  const rebookingId = beginRebookingStep({ input, draft }) // undoes all that follows
  captureAuthorisationsStep(draft)

  const orders = createOrdersStep(transform({ draft }, ({ draft }) => [draft.new_order]))
  emptyLinesStep(draft)
  moveMoneyStep(draft)
  bookOutsideStep(draft)
  movePayments(draft)
  movePromotionUsageStep(draft)
  collectDue(draft)
  closeOldOrder(draft)

  const order = transform({ orders }, ({ orders }) => newOrderOf(orders))
  const rebooking = recordRebookingStep({ input, draft, order }) // bookings, seats, log, mails: one transaction
  finishRebookingStep(rebookingId)
  emitEventStep({ eventName: OUTBOX_WRITTEN, data: { booking_id: rebooking.booking_id } })
  return new WorkflowResponse(rebooking)
})
