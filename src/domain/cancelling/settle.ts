import { toMinor } from "../money/decimal"
import { type Minor, minor } from "../money/minor"
import type { CancellingFacts } from "./facts"
import type { SettlementKind } from "./plan"

/** What was paid for the booking, in minor units: held is captured and not given back, authorised is promised by the bank. */
export type Paid = { held: Minor; authorised: Minor }

export type CancellationMoney = { settlement: SettlementKind; back: Minor; due: Minor; captures: boolean }

/** What is paid beyond what the rest of the order costs; what other bookings of the order are owed is not this one's. */
export function paidOf({ order }: Pick<CancellingFacts, "order">): Paid {
  const beyond = (decimal: number) => Math.max(0, toMinor(decimal, order.currency_code) - order.reserved)
  const held = beyond(order.captured_beyond_rest)
  return { held: minor(held), authorised: minor(Math.max(0, beyond(order.authorised_beyond_rest) - held)) }
}

/**
 * The fee is kept of what was paid; what it leaves goes back, what it lacks is due. An authorisation is let go where
 * nothing of it is kept and it pays for nothing else; else it is captured, all of it: core tells a provider no amount, so
 * a part of it can't be.
 */
export function settleFee(
  fee: Minor,
  { held, authorised }: Paid,
  { closable }: { closable: boolean }
): CancellationMoney {
  const releases = authorised > 0 && held === 0 && fee === 0 && closable
  const captures = authorised > 0 && !releases
  const paid = captures ? held + authorised : held
  const money = { back: minor(Math.max(0, paid - fee)), due: minor(Math.max(0, fee - paid)), captures }
  return { ...money, settlement: releases ? "release" : kindOf(money) }
}

function kindOf({ back, due }: Pick<CancellationMoney, "back" | "due">): SettlementKind {
  if (back > 0) return "refund"
  return due > 0 ? "collect" : "none"
}
