import type { MedusaContainer } from "@medusajs/framework/types"
import type { CancellationPlan } from "../../domain/cancelling/plan"
import { planCancellation } from "../../domain/cancelling/plan-cancellation"
import type { TypedFee } from "../../domain/cancelling/request"
import type { Decision } from "../../domain/decision"
import type { ActorType } from "../../domain/policy/may"
import { loadCancellingMatter } from "./facts/load-facts"

export type CancellationQuestion = { booking_id: string; actor: ActorType; fee?: TypedFee | undefined }

/** The plan that a commit would apply now. Changes nothing. */
export async function previewCancellation(
  container: MedusaContainer,
  { booking_id, actor, fee }: CancellationQuestion
): Promise<Decision<CancellationPlan>> {
  const { facts } = await loadCancellingMatter(container, { booking_id, actor })
  return planCancellation({ fee }, facts)
}
