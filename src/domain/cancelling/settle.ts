import { toMinor } from "../money/decimal"
import { type Minor, minor, ZERO } from "../money/minor"
import type { CancellingFacts } from "./facts"
import type { SettlementKind } from "./plan"

/** What was paid for the booking, in minor units: held is captured and not given back, authorised is promised by the bank. */
export type Paid = { held: Minor; authorised: Minor }

export type CancellationMoney = { settlement: SettlementKind; back: Minor; due: Minor; capture: Minor }

/** What is paid beyond what the rest of the order costs; what other bookings of the order are owed is not this one's. */
export function paidOf({ order }: Pick<CancellingFacts, "order">): Paid {
  const beyond = (decimal: number) => Math.max(0, toMinor(decimal, order.currency_code) - order.reserved)
  const held = beyond(order.captured_beyond_rest)
  return { held: minor(held), authorised: minor(Math.max(0, beyond(order.authorised_beyond_rest) - held)) }
}

/**
 * The fee is paid from what was captured, then from what is authorised; what it leaves goes back or is let go, what it
 * lacks is due. An authorisation that pays for the rest of an order too is neither captured nor let go: core can't split it.
 */
export function settleFee(fee: Minor, { held, authorised }: Paid, { whole }: { whole: boolean }): CancellationMoney {
  const lacking = Math.max(0, fee - held)
  const fromBank = Math.min(lacking, authorised)
  const capture = whole ? minor(fromBank) : ZERO
  const money = { back: minor(Math.max(0, held - fee)), due: minor(lacking - fromBank), capture }
  return { ...money, settlement: kindOf(money, authorised) }
}

function kindOf({ back, due }: { back: Minor; due: Minor }, authorised: Minor): SettlementKind {
  if (back > 0) return "refund"
  if (due > 0) return "collect"
  return authorised > 0 ? "release" : "none"
}
