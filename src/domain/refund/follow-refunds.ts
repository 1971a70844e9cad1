import { type Minor, minor, sum, ZERO } from "../money/minor"

/** A refund case that is not decided or not paid yet. */
export type OpenCase = { id: string; amount: Minor }

/** What becomes of an open case: paid as a whole, or left with less to pay. */
export type FollowedCase = { id: string; before: Minor; left: Minor }

/**
 * Takes off open refund cases what has gone back past them (core's refund button, core's cancelling), so that nobody
 * pays it a second time: together they never ask for more than the order still owes. A case whose amount is exactly
 * what went back is meant first, then the oldest.
 * @param owed minor units that the order still owes; below 0 counts as nothing
 * @param cases oldest first
 * @returns the cases that change; `left` 0 means paid
 */
export function followRefunds(owed: number, cases: readonly OpenCase[]): FollowedCase[] {
  const surplus = sum(cases.map(({ amount }) => amount)) - Math.max(0, owed)
  const exact = cases.find(({ amount }) => amount === surplus)
  if (exact) return [{ id: exact.id, before: exact.amount, left: ZERO }]

  const followed: FollowedCase[] = []
  let left = surplus
  for (const { id, amount } of cases) {
    if (left <= 0) break
    const taken = Math.min(left, amount)
    followed.push({ id, before: amount, left: minor(amount - taken) })
    left -= taken
  }
  return followed
}
