import { isMet, type Result } from "../figure"

/** A result in words: what was measured, what beside it, the ratio, its bar, and whether it is met. */
export type Row = {
  what: string
  ours: string
  reference: string
  beside: string
  ratio: string
  bar: string
  met: boolean
}

export function rowOf(result: Result): Row {
  const { what, reference, ours, beside, unit, ratio, bar } = result
  return {
    what,
    ours: `${rounded(ours)} ${unit}`,
    reference,
    beside: `${rounded(beside)} ${unit}`,
    ratio: ratio.toFixed(2),
    bar: "at_most" in bar ? `≤ ${bar.at_most}` : `≥ ${bar.at_least}`,
    met: isMet(result),
  }
}

/** Three digits tell all that is certain. */
function rounded(amount: number): string {
  return amount >= 100 ? amount.toFixed(0) : String(Number(amount.toPrecision(3)))
}
