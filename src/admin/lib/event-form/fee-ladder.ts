import type { Policy } from "../../../domain/policy/policy"
import { type FeeForm, feeForm, readFee } from "./fee"

export type FeeLadder = NonNullable<Policy["cancellation_fee"]>
type Tier = FeeLadder["tiers"][number]

/** No ladder has more rungs than this. */
export const MAX_TIERS = 20

export type TierForm = { unit: Tier["before"]["unit"]; count: string; fee: FeeForm }
export type LadderForm = { tiers: TierForm[]; after: FeeForm }

export function ladderForm({ tiers, after }: FeeLadder, language: string): LadderForm {
  return {
    tiers: tiers.map(({ before: { unit, count }, fee }) => ({
      unit,
      count: String(count),
      fee: feeForm(fee, language),
    })),
    after: feeForm(after, language),
  }
}

export function readLadder({ tiers, after }: LadderForm): FeeLadder {
  return {
    tiers: tiers.map(({ unit, count, fee }) => ({ before: { unit, count: Number(count) }, fee: ruled(fee) })),
    after: ruled(after),
  }
}

/** One more rung, below the last. */
export function newTier(tiers: readonly TierForm[], language: string): TierForm {
  const last = tiers.at(-1)
  const count = last && Number(last.count) > 1 ? String(Math.floor(Number(last.count) / 2)) : "14"
  return { unit: last?.unit ?? "days", count, fee: feeForm({ kind: "none" }, language) }
}

function ruled(fee: FeeForm) {
  return readFee(fee) ?? { kind: "none" as const }
}
