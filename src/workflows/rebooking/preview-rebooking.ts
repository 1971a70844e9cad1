import type { MedusaContainer } from "@medusajs/framework/types"
import type { Decision } from "../../domain/decision"
import type { RebookingPlan } from "../../domain/rebooking/plan"
import { planRebooking } from "../../domain/rebooking/plan-rebooking"
import { loadRebookingMatter, type RebookingQuestion } from "./facts/load-facts"

/** The plan that a commit would apply now. Changes nothing. */
export async function previewRebooking(
  container: MedusaContainer,
  question: RebookingQuestion
): Promise<Decision<RebookingPlan>> {
  const { facts } = await loadRebookingMatter(container, question)
  return planRebooking(question.change, facts)
}
