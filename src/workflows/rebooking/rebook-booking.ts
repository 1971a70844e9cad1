import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrdersStep } from "@medusajs/medusa/core-flows"
import { newOrderOf } from "./new-order"
import { closeOldOrder } from "./parts/close-old-order"
import { collectDue } from "./parts/collect-due"
import { movePayments } from "./parts/move-payments"
import { tellOthers } from "./parts/tell-others"
import { captureAuthorisationsStep } from "./steps/capture-authorisations"
import { claimGrowthStep } from "./steps/claim-growth"
import { emptyLinesStep } from "./steps/empty-lines"
import { endSessionsStep } from "./steps/end-sessions"
import { moveMoneyStep } from "./steps/move-money"
import { movePromotionUsageStep } from "./steps/move-promotion-usage"
import { planRebookingStep, type RebookInput } from "./steps/plan-rebooking"
import { recordRebookingStep } from "./steps/record-rebooking"

/**
 * Cancels a booking and registers it anew in an order of its own, settling the difference once (SPEC U5, U15-U19).
 *
 * The new seats are taken before anything else and the old ones given back last, in the transaction that records all: a
 * rebooking that fails leaves its booker, their order and their money where they were. Runs inside the locks that
 * `rebook` takes.
 */
export const rebookBookingWorkflow = createWorkflow("rebook-booking", (input: RebookInput) => {
  const draft = planRebookingStep(input) // facts and clock are read here; refused here, if at all
  claimGrowthStep(draft)
  captureAuthorisationsStep(draft)

  const orders = createOrdersStep(transform({ draft }, ({ draft }) => [draft.new_order]))
  const order = transform({ orders }, ({ orders }) => newOrderOf(orders))
  emptyLinesStep(draft)
  moveMoneyStep({ draft, new_order_id: order.id })
  movePayments(draft, order)
  movePromotionUsageStep(draft.usage)
  collectDue(draft, order)
  closeOldOrder(draft)

  const rebooking = recordRebookingStep({ input, draft, order }) // bookings, seats, log, mails: one transaction
  endSessionsStep(draft.payments)
  tellOthers(draft, order, rebooking)
  return new WorkflowResponse(rebooking)
})
