import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Change } from "../../../domain/rebooking/change"
import { planRebooking } from "../../../domain/rebooking/plan-rebooking"
import { unwrap } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import type { KeyedRequest } from "../../../modules/booking/idempotency/requests"
import { draftRebooking } from "../draft-rebooking"
import { loadRebookingMatter } from "../facts/load-facts"
import type { RebookRequest } from "../rebook"

export type RebookInput = {
  booking_id: string
  change: Change
  /** What was shown: the version of the booking, and the plan. */
  version: number
  plan_hash: string
  said?: RebookRequest["said"]
  actor: Actor
  request: KeyedRequest
}

/** Reads the facts and the clock, plans as the preview did, and refuses another plan than the one that was shown. */
export const planRebookingStep = createStep("plan-rebooking", async (input: RebookInput, { container }) => {
  const { booking_id, change, version, plan_hash, said, actor } = input
  const matter = await loadRebookingMatter(container, { booking_id, change, actor: actor.type })
  const { reason } = actor
  const plan = unwrap(planRebooking({ ...change, ...said, version, plan_hash, reason }, matter.facts))
  return new StepResponse(draftRebooking(matter, plan))
})
