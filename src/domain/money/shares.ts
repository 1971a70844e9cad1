import { type Minor, minor, sum } from "./minor"

/**
 * Whole shares of a total by the largest remainder: each exact share (in minor units, with its fraction) is cut down,
 * and the units that are left go one each to those that lost most. The shares always sum up to the total.
 */
export function shares(exact: readonly number[], total: Minor): Minor[] {
  const cut = exact.map((share) => Math.floor(share))
  const left = total - sum(cut.map(minor))
  const each = Math.trunc(left / Math.max(cut.length, 1))
  const odd = left - each * cut.length
  const byLoss = exact
    .map((share, index) => ({ index, lost: share - Math.floor(share) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, Math.abs(odd))
  const gains = new Set(byLoss.map(({ index }) => index))
  return cut.map((share, index) => minor(share + each + (gains.has(index) ? Math.sign(odd) : 0)))
}
