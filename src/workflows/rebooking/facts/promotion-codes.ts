import type { MedusaContainer, PromotionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CodeProblem } from "../../../domain/decision"
import type { EnteredCode, OfferedLine } from "../../../domain/rebooking/facts"
import type { RebookingOrder } from "./rebooking-order"

/** Whether a promotion has been used as often as it may be, by itself or by its campaign. */
export function isUsedUp({ limit, used, campaign }: PromotionDTO): boolean {
  const spent = (most: unknown, so_far: unknown) =>
    most !== null && most !== undefined && Number(so_far ?? 0) >= Number(most)
  return spent(limit, used) || spent(campaign?.budget?.limit, campaign?.budget?.used)
}

/** What each code that was entered is good for, once the lines are priced with it (SPEC U3). */
export async function judgeCodes(
  container: MedusaContainer,
  codes: readonly string[],
  order: RebookingOrder,
  lines: readonly OfferedLine[]
): Promise<EnteredCode[]> {
  if (codes.length === 0) return []
  const known: PromotionDTO[] = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: [...codes] }, { relations: ["campaign.budget"] })
  return [...new Set(codes)].map((code) => ({ code, problem: problemOf(code, known, order, lines) }))
}

function problemOf(
  code: string,
  known: readonly PromotionDTO[],
  order: RebookingOrder,
  lines: readonly OfferedLine[]
): CodeProblem | null {
  const promotion = known.find((one) => one.code === code)
  if (promotion?.status !== "active") return "unknown"
  const redeemed = order.promotions.some((one) => one.code === code)
  const applies = lines.some(({ adjustments }) => adjustments.some((one) => one.code === code))
  if (applies && !redeemed) return null
  return !redeemed && isUsedUp(promotion) ? "used_up" : "not_applicable"
}
