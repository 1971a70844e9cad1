import { type Fee, NO_FEE } from "../fee/fee"
import { decimalsOf, toMinor } from "../money/decimal"
import { type Minor, minor, sum, ZERO } from "../money/minor"
import { shares } from "../money/shares"
import { decide } from "../policy/policy"
import type { CancellingFacts } from "./facts"
import { feeAt } from "./fee-ladder"
import { keptOf } from "./kept-of"
import type { TypedFee } from "./request"

/** What something of the booking cost, and what of it is kept. */
export type Position = { line_item_id: string | null; amount: Minor; fee: Minor }

/** Tickets as the participants stand, then add-ons as they stand. */
export type Quote = { tickets: Position[]; add_ons: Position[]; total: Minor; fee: Minor }

/**
 * What a whole booking cost and what is kept of it, to the cent. Medusa does not round lines; the whole cents are shared
 * out here. A fee that staff typed is shared out by the amounts.
 */
export function quote(facts: CancellingFacts, typed: TypedFee | undefined): Quote {
  const { order, participants, add_ons } = facts
  const total = toMinor(order.total, order.currency_code)
  const lines = [
    ...participants.map(({ line_item_id }) => ({ line_item_id, quantity: 1 })),
    ...add_ons.map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
  ]
  const amounts = shares(
    lines.map((line) => exactAmount(line, facts)),
    total
  )
  const fees = typed === undefined ? feesOf(amounts, facts) : typedFees(typed, amounts, total)
  const positions = lines.map(({ line_item_id }, index) => {
    return { line_item_id, amount: amounts[index] ?? ZERO, fee: fees[index] ?? ZERO }
  })
  return {
    tickets: positions.slice(0, participants.length),
    add_ons: positions.slice(participants.length),
    total,
    fee: sum(fees),
  }
}

type Line = { line_item_id: string | null; quantity: number }

function exactAmount({ line_item_id, quantity }: Line, { order }: CancellingFacts): number {
  const line = order.lines.find((one) => one.line_item_id === line_item_id)
  return line ? (line.total / line.quantity) * quantity * 10 ** decimalsOf(order.currency_code) : 0
}

/** The ladder's fees. A fixed amount is asked of each ticket; of its add-ons the same share is kept. */
function feesOf(amounts: readonly Minor[], facts: CancellingFacts): Minor[] {
  const { participants, add_ons, order } = facts
  const ladders = participants.map(({ ticket_type_id }) => ladderFee(ticket_type_id, facts))
  const ofAddOns = add_ons.map(({ participant_id }) => {
    const place = participants.findIndex(({ id }) => id === participant_id)
    const fee = ladders[Math.max(0, place)] ?? NO_FEE
    return fee.kind === "share" ? { kind: fee.kind, percent: fee.percent } : NO_FEE
  })
  return [...ladders, ...ofAddOns].map((fee, index) => keptOf(fee, amounts[index] ?? ZERO, order.currency_code).fee)
}

/** By the terms of the purchase (C-72); without those, by the policy of today. What is not confirmed yet costs nothing. */
function ladderFee(ticketTypeId: string, { booking, event, now }: CancellingFacts): Fee {
  if (booking.status !== "confirmed") return NO_FEE
  const type = event.ticket_types.find(({ id }) => id === ticketTypeId)
  const agreed = booking.terms[ticketTypeId]?.cancellation_fee
  const ladder = agreed ?? (type ? decide("cancellation_fee", type.layers).value : null)
  return ladder ? feeAt(ladder, event, now) : NO_FEE
}

function typedFees(typed: TypedFee, amounts: readonly Minor[], total: Minor): Minor[] {
  if (typed === "none" || total <= 0) return amounts.map(() => ZERO)
  return shares(
    amounts.map((amount) => (amount * typed.amount) / total),
    minor(typed.amount)
  )
}
