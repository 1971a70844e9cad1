import { type Minor, subtract, ZERO } from "../money/minor"
import type { Transfer } from "./transfer"

/**
 * What a rebooking asks of the money that was paid (SPEC U11, U15-U19), in minor units. `carried` is what of it pays for the
 * new booking; `due` is what that lacks, `back` what goes back. Where it is `external`, what the carried lacks or has too much
 * is settled outside of the shop (`settledOutside`).
 */
export type Settlement = {
  kind: "even" | "collect" | "refund" | "repay" | "external"
  carried: Minor
  due: Minor
  back: Minor
}

/**
 * 100 paid and 70 to pay are an offset of 70 and 30 to go back; 100 paid and 150 to pay an offset of 100 and 50 due. Repaid,
 * all 100 go back and the new total is due. Settled outside, neither is due nor goes back.
 * @param lacking what the new order will say that it lacks (below 0: has too much), see `lackingAfter`
 */
export function settle(
  { amount, stays, outside }: Transfer,
  total: Minor,
  lacking: Minor = subtract(total, amount)
): Settlement {
  const none = { carried: ZERO, due: ZERO, back: ZERO }
  if (stays > 0) return { ...none, kind: "repay", due: total, back: stays }
  const seen = subtract(total, amount)
  if (outside && seen !== 0 && lacking !== 0) return { ...none, kind: "external", carried: subtract(total, lacking) }
  const short = shortOf(seen, lacking)
  if (short > 0) return { ...none, kind: "collect", carried: subtract(total, short), due: short }
  if (short < 0) return { ...none, kind: "refund", carried: total, back: subtract(ZERO, short) }
  return { ...none, kind: "even", carried: total }
}

/**
 * Medusa keeps fractions of a cent, so an order may say a cent more or less than the whole cents that people see. What is due
 * is what the order will ask for; what goes back is never more than it will owe, for that could not be paid out; and
 * equal amounts are equal.
 */
function shortOf(seen: Minor, lacking: Minor): Minor {
  if (seen === 0) return ZERO
  return seen > 0 || lacking > seen ? lacking : seen
}

/** What is settled outside: above 0 paid there, below 0 given back there. */
export function settledOutside({ kind, carried }: Settlement, total: Minor): Minor {
  return kind === "external" ? subtract(total, carried) : ZERO
}
