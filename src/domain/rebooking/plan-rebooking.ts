import { accept, type Decision, refuse } from "../decision"
import { toMinor } from "../money/decimal"
import { type Minor, subtract } from "../money/minor"
import { sumDecimals } from "../money/sum-decimals"
import { carryAddOns } from "./carry-add-ons"
import type { OfferedLine, RebookingEvent, RebookingFacts } from "./facts"
import { mapTickets, type TicketMove } from "./map-tickets"
import type { CarriedAddOn, PlanSide, PlanWarning, RebookingPlan } from "./plan"
import { planHash } from "./plan-hash"
import { planSeats } from "./plan-seats"
import { planTickets } from "./plan-tickets"
import { isOver, mayEnter, mayLeave } from "./rights"
import { settle } from "./settle"
import { shownPlan } from "./shown-plan"
import type { Target } from "./target"
import { type Transfer, transferOf } from "./transfer"

/** What is asked. A preview asks for a target only; a commit names the version and the plan that were shown. */
export type RebookingRequest = { target: Target; version?: number; plan_hash?: string }

/**
 * Plans the rebooking of a whole booking, or says why not. The preview shows this plan and the commit applies it
 * (DESIGN 3): both ask here, and a commit whose facts give another plan is refused with the new one.
 */
export function planRebooking(request: RebookingRequest, facts: RebookingFacts): Decision<RebookingPlan> {
  const { booking, order, participants, to } = facts
  if (booking.status === "cancelled") return refuse({ code: "booking_cancelled" })
  if (request.version !== undefined && request.version !== booking.version) {
    return refuse({ code: "booking_stale", version: booking.version })
  }
  const leave = mayLeave(facts)
  if (!leave.ok) return leave
  const attended = participants.find(({ status }) => status === "attended")
  if (attended) return refuse({ code: "rebooking_checked_in", participant_id: attended.id })
  if (order.obstacle) return refuse({ code: "order_not_rebookable", reason: order.obstacle })
  const isPaid = facts.add_ons.taken.some(({ line_item_id }) => line_item_id !== null)
  if (isPaid) return refuse({ code: "order_not_rebookable", reason: "paid_add_ons" })

  const offered = to.ticket_types.map(({ id }) => id)
  const moves = mapTickets(request.target, participants, offered)
  if (!moves.ok) return moves
  if (isUnchanged(moves.value, facts)) return refuse({ code: "rebooking_unchanged" })
  const enter = mayEnter(facts)
  if (!enter.ok) return enter

  const lines = priced(facts)
  if (!lines.ok) return lines
  const add_ons = carryAddOns(moves.value, facts)
  const seats = planSeats(moves.value, add_ons, facts)
  if (!seats.ok) return seats

  const money = planMoney(moves.value, lines.value, facts)
  const plan = { ...money, add_ons, seats: seats.value, warnings: warningsOf(money.transfer, add_ons, facts) }
  const hashed: RebookingPlan = { ...plan, hash: planHash(plan) }
  if (request.plan_hash !== undefined && request.plan_hash !== hashed.hash) {
    return refuse({ code: "plan_changed", plan: shownPlan(hashed) })
  }
  return accept(hashed)
}

type Priced = RebookingPlan["lines"][number]

function planMoney(moves: readonly TicketMove[], lines: Priced[], facts: RebookingFacts) {
  const { order, from, to } = facts
  const { currency_code } = order
  const before = side(from, order.total, order.tax, currency_code)
  const after = side(to, total(lines), tax(lines), currency_code)
  const transfer = transferOf(order, after.total)
  return {
    from: before,
    to: after,
    difference: subtract(after.total, before.total),
    settlement: settle({ available: transfer.amount, total: after.total }),
    transfer,
    tickets: planTickets(moves, facts, { old: before.total, new: after.total }),
    lines,
    currency_code,
  }
}

function isUnchanged(moves: readonly TicketMove[], { from, to }: RebookingFacts): boolean {
  return from.id === to.id && moves.every((move) => move.to === move.participant.ticket_type_id)
}

function priced({ offer, order }: RebookingFacts): Decision<Priced[]> {
  const lines: Priced[] = []
  for (const line of offer) {
    const { ticket_type_id, unit_price } = line
    if (unit_price === null) {
      return refuse({ code: "price_missing", ticket_type_id, currency_code: order.currency_code })
    }
    lines.push({ ...line, unit_price })
  }
  return accept(lines)
}

function side(
  { id, title, starts_at, timezone }: RebookingEvent,
  total: number,
  tax: number,
  currency: string
): PlanSide {
  const amounts: { total: Minor; tax: Minor } = { total: toMinor(total, currency), tax: toMinor(tax, currency) }
  return { event_id: id, event_title: title, starts_at, timezone, ...amounts }
}

function warningsOf(
  { kind, amount }: Transfer,
  carried: readonly CarriedAddOn[],
  facts: RebookingFacts
): PlanWarning[] {
  const { authorised_beyond_rest, currency_code } = facts.order
  const authorisedMore = kind === "authorisation" && toMinor(authorised_beyond_rest, currency_code) > amount
  const pieces = (taken: readonly { quantity: number }[]) => taken.reduce((sum, { quantity }) => sum + quantity, 0)
  return [
    ...(isOver(facts) ? ["event_over" as const] : []),
    ...(authorisedMore ? ["authorised_beyond_total" as const] : []),
    ...(pieces(carried) < pieces(facts.add_ons.taken) ? ["add_ons_given_back" as const] : []),
  ]
}

const total = (lines: readonly OfferedLine[]) => sumDecimals(lines.map((line) => line.total))
const tax = (lines: readonly OfferedLine[]) => sumDecimals(lines.map((line) => line.tax))
