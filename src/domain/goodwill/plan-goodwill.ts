import { accept, type Decision, refuse } from "../decision"
import { type Minor, minor, ZERO } from "../money/minor"
import { shares } from "../money/shares"

export type GoodwillFacts = {
  /** Of what the booking's order lines cost now. */
  total: Minor
  /** Captured for the booking and not given back. */
  held: Minor
  /** Of it owed back already, by its open refund cases. */
  owed: Minor
  /** What is still to be paid of the lines, beyond all that is owed back; below 0: nothing, and more was paid. */
  lacking: Minor
}

/**
 * Whether so much may be given back out of goodwill (SPEC V28): never more than was paid and is not owed back already. While
 * something is to be paid nothing goes back: the order would ask for less and owe nothing, and the case could not be paid.
 */
export function checkGoodwill(wanted: Minor, { total, held, owed, lacking }: GoodwillFacts): Decision<Minor> {
  const most = lacking > 0 ? ZERO : minor(Math.max(0, Math.min(total, held - owed)))
  return wanted > most ? refuse({ code: "goodwill_too_high", most, wanted }) : accept(wanted)
}

/** An order line by what it costs, in minor units. */
export type PricedLine = { id: string; total: Minor }

/** What each line is lowered by: by its part of the whole, to the cent, and never below 0. */
export function lowerLines(amount: Minor, lines: readonly PricedLine[]): { id: string; amount: Minor }[] {
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  const parts = shares(
    lines.map((line) => (total > 0 ? (line.total * amount) / total : 0)),
    amount
  )
  return lines.flatMap(({ id }, index) => {
    const part = parts[index]
    return part ? [{ id, amount: part }] : []
  })
}
