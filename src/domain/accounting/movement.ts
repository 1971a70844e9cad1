import { toMinor } from "../money/decimal"
import { type Minor, subtract, ZERO } from "../money/minor"
import { BY_RECEIPT } from "../paying/receipt"
import { BY_HAND } from "../refund/by-hand"

/**
 * What moved: a payment by a provider, a receipt, what was settled outside of the shop, money that went back, what a
 * rebooking carried from one order to the other (two entries that net), or what another plugin booked.
 */
export const MOVEMENT_KINDS = ["payment", "receipt", "settled_outside", "refund", "offset", "other"] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** What an entry of an order's books says, and what stands behind it. Decimals. */
export type Entry = {
  currency_code: string
  reference: string
  /** Null: what stands behind it is not in the books. */
  booked: number | null
  /** Of all entries that refer to the same; they may stand in several orders, and in other periods. */
  booked_together: number
  /** It is the first of them. */
  is_first: boolean
  /** What moved by its own record, above 0 where it came in; null: there is no record. */
  moved: number | null
  /** The same where the record is ours. */
  moved_minor: Minor | null
  /** The desk said of the order that it was paid outside of the shop. */
  settled_outside: boolean
}

export type MovementAmounts = { kind: MovementKind; amount: Minor; booked: Minor; difference: Minor }

const KINDS: Record<string, MovementKind> = {
  capture: "payment",
  refund: "refund",
  rebooking: "offset",
  settled_outside: "settled_outside",
  [BY_RECEIPT]: "receipt",
  [BY_HAND]: "refund",
}

/**
 * A movement by its own record, beside what the order's books say of it, in whole units: what differs is not explained. A
 * record that several entries make up together is none of them alone: if they do, each says what it is, else the first
 * one says all of the record. Where somebody else booked there is no record of ours, so the books are believed.
 */
export function movementOf(entry: Entry): MovementAmounts {
  const { currency_code, reference, moved, moved_minor, settled_outside, is_first } = entry
  const known = KINDS[reference] ?? "other"
  const kind = known === "payment" && settled_outside ? "settled_outside" : known
  const booked = toMinor(entry.booked ?? 0, currency_code)
  const recorded = moved_minor ?? toMinor(moved ?? 0, currency_code)
  const isSaid = kind === "other" || toMinor(entry.booked_together, currency_code) === recorded
  const amount = isSaid ? booked : is_first ? recorded : ZERO
  return { kind, amount, booked, difference: subtract(amount, booked) }
}
