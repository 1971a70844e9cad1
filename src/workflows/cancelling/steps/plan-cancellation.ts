import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CancellationRequest, planCancellation } from "../../../domain/cancelling/plan-cancellation"
import { paymentTerm } from "../../../domain/paying/payment-term"
import { unwrap } from "../../../domain/refusal/refusal-error"
import { termRules } from "../../../domain/settings/term-rules"
import type { CancellationRecord } from "../../../modules/booking/cancelling/record-cancellation"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import type { KeyedRequest } from "../../../modules/booking/idempotency/requests"
import { draftCancellation } from "../draft-cancellation"
import { loadCancellingMatter } from "../facts/load-facts"

export type CancelInput = {
  booking_id: string
  /** Without `shown` nobody has to confirm anything: an event that does not take place. */
  asked: CancellationRequest
  actor: Actor
  request: KeyedRequest | null
  event_cancellation_id: string | null
}

/** Reads the facts and the clock, plans as the preview did, and refuses another plan than the one that was shown. */
export const planCancellationStep = createStep("plan-cancellation", async (input: CancelInput, { container }) => {
  const { booking_id, asked, actor, request, event_cancellation_id } = input
  const matter = await loadCancellingMatter(container, { booking_id, actor: actor.type })
  const plan = unwrap(planCancellation(asked, matter.facts))
  const record: CancellationRecord = {
    booking_id,
    order_id: matter.order.id,
    version: matter.booking.version,
    plan,
    fee_term: paymentTerm(plan.due, termRules(matter.settings, matter.event, matter.facts.now)),
    trace: draftCancellation(matter, plan),
    event_cancellation_id,
    denied: asked.denies === true,
    request,
    actor,
    now: matter.facts.now,
  }
  return new StepResponse(record)
})
