/** A discount on a line, by the code that gave it. Decimal, as Medusa keeps it. */
export type UsedPromotion = { code: string; amount: number }

export type UsageChange = { give_back: UsedPromotion[]; take: UsedPromotion[] }

/**
 * Which uses of promotion codes the old lines give back and the new ones take. A code that the rest of the order goes on
 * using is one use together with the new order: it is neither given back for good nor counted twice, so a code that
 * may be used once stays used once.
 */
export function usageChange(
  old: readonly UsedPromotion[],
  rest: readonly UsedPromotion[],
  fresh: readonly UsedPromotion[]
): UsageChange {
  const uses = (promotions: readonly UsedPromotion[], code: string) => promotions.some((one) => one.code === code)
  return {
    give_back: old.filter(({ code }) => uses(fresh, code) || !uses(rest, code)),
    take: fresh.filter(({ code }) => uses(old, code) || !uses(rest, code)),
  }
}
