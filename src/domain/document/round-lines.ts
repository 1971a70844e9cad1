import { toMinor } from "../money/decimal"
import { type Minor, minor, subtract, sum } from "../money/minor"
import { shares } from "../money/shares"

/** A line as Medusa keeps it: its total after discounts, tax included, decimal; the rate of its taxes together, in percent. */
export type ExactLine = { total: number; rate: number }

export type RoundedLine = { gross: Minor; net: Minor; tax: Minor; rate: number }
export type TaxOfRate = { rate: number; gross: Minor; net: Minor; tax: Minor }

export type Rounded = {
  lines: RoundedLine[]
  /** One for each rate, the highest first. */
  taxes: TaxOfRate[]
  /** What the lines lack to `total`, or have too much: a few units at most (EN 16931 BT-114). */
  rounding: Minor
  total: Minor
}

/**
 * The one place where documents round (DESIGN 4): each line's gross amount half up; the tax of each rate, which is contained
 * in the gross of its lines, half up too, and shared among them by the largest remainder. Medusa does not round, and is
 * paid whole cents: where the lines together differ from `total`, the rest stands beside them as `rounding`.
 */
export function roundLines(exact: readonly ExactLine[], total: Minor, currencyCode: string): Rounded {
  const grosses = exact.map((line) => toMinor(line.total, currencyCode))
  const rates = [...new Set(exact.map(({ rate }) => rate))].sort((a, b) => b - a)
  const taxOf = new Map<number, Minor>()
  const taxes = rates.map((rate) => {
    const own = exact.flatMap((line, index) => (line.rate === rate ? [index] : []))
    const contained = own.map((index) => taxIn(grosses[index] ?? 0, rate))
    const gross = sum(own.map((index) => minor(grosses[index] ?? 0)))
    const tax = half(taxIn(gross, rate))
    shares(contained, tax).forEach((share, place) => {
      taxOf.set(own[place] ?? -1, share)
    })
    return { rate, gross, net: subtract(gross, tax), tax }
  })
  const lines = exact.map(({ rate }, index) => {
    const gross = minor(grosses[index] ?? 0)
    const tax = minor(taxOf.get(index) ?? 0)
    return { gross, net: subtract(gross, tax), tax, rate }
  })
  return { lines, taxes, rounding: subtract(total, sum(lines.map(({ gross }) => gross))), total }
}

function taxIn(gross: number, rate: number): number {
  return (gross * rate) / (100 + rate)
}

/** Half away from zero, as amounts are rounded everywhere. */
function half(amount: number): Minor {
  const whole = Math.round(Math.abs(Number(amount.toFixed(8))))
  return minor(amount < 0 && whole !== 0 ? -whole : whole)
}
