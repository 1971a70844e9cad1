import { accept, type Decision, refuse } from "../decision"
import { toDecimal, toMinor } from "../money/decimal"
import { add, type Minor, subtract, sum } from "../money/minor"
import { sumDecimals } from "../money/sum-decimals"
import type { Direction } from "../policy/settlements"
import type { AddOnPlace } from "./add-on-place"
import type { Change } from "./change"
import { needsReason } from "./exceptions"
import type { OfferedLine, RebookingEvent, RebookingFacts } from "./facts"
import { type Place, successorEvents } from "./place"
import type { PlannedLine, PlanSide, RebookingPlan } from "./plan"
import { planAmounts } from "./plan-amounts"
import { planFees } from "./plan-fees"
import { checkPriceRule } from "./price-rule"
import { isUnapproved } from "./rights"
import { settle } from "./settle"
import { chooseStrategy } from "./strategies"
import { lackingAfter, transferOf } from "./transfer"

type Unsettled = "hash" | "giving_back" | "seats" | "promotion_codes" | "successors" | "mails" | "warnings"

/** What a change costs and how it is settled, or why it may not cost that. */
export function planMoney(
  change: Change,
  places: readonly Place[],
  addOns: readonly AddOnPlace[],
  facts: RebookingFacts
): Decision<Omit<RebookingPlan, Unsettled>> {
  const { order, from } = facts
  const { currency_code } = order
  const lines = priced(facts)
  if (!lines.ok) return lines
  const old = { total: toMinor(order.total, currency_code), tax: toMinor(order.tax, currency_code) }
  const amounts = (totals: { old: Minor; new: Minor }) =>
    planAmounts(places, addOns, totals, { ...facts, lines: lines.value })
  const goods = toMinor(total(lines.value), currency_code)
  const planned = amounts({ old: old.total, new: goods })
  const fees = planFees(change, { ...facts, places, tickets: planned.tickets })
  const fee = sum(fees.map(({ amount }) => amount))
  const fresh = {
    total: add(goods, fee),
    tax: toMinor(sumDecimals([...lines.value, ...fees].map(({ tax }) => tax)), currency_code),
  }
  const difference = subtract(fresh.total, old.total)
  const rule = isUnapproved(facts) ? accept(null) : checkPriceRule(subtract(goods, old.total), facts)
  if (!rule.ok && facts.actor === "customer") return rule

  const direction = directionOf(difference)
  const choice = chooseStrategy(change.strategy, direction, facts)
  if (!choice.ok) return choice
  const { strategy, strategies, foreseen } = choice.value
  const transfer = transferOf(order, fresh.total, strategy === "none" ? "offset" : strategy)
  const lacking = lackingAfter(transfer, order, total(lines.value) + toDecimal(fee, currency_code))
  return accept({
    from: side(from, old),
    to: side(mainEvent(places, facts), fresh),
    ...{ difference, direction, strategy, strategies, transfer, fees, ...planned, lines: lines.value, currency_code },
    settlement: settle(transfer, fresh.total, lacking),
    reason_required: facts.actor === "staff" && (!rule.ok || !foreseen || needsReason(change, places, facts)),
  })
}

function directionOf(difference: Minor): Direction {
  if (difference === 0) return "equal"
  return difference < 0 ? "lower" : "higher"
}

function mainEvent(places: readonly Place[], { from, events }: RebookingFacts): RebookingEvent {
  const [main] = successorEvents(places, from.id)
  return events.find(({ id }) => id === main?.event_id) ?? from
}

function priced({ offer, order }: RebookingFacts): Decision<PlannedLine[]> {
  const lines: PlannedLine[] = []
  for (const line of offer) {
    const { unit_price } = line
    if (unit_price === null) {
      const ticket_type_id = line.ticket_type_id ?? line.add_on_id ?? ""
      return refuse({ code: "price_missing", ticket_type_id, currency_code: order.currency_code })
    }
    lines.push({ ...line, unit_price })
  }
  return accept(lines)
}

function side({ id, title, starts_at, timezone }: RebookingEvent, sums: { total: Minor; tax: Minor }): PlanSide {
  return { event_id: id, event_title: title, starts_at, timezone, ...sums }
}

const total = (lines: readonly OfferedLine[]) => sumDecimals(lines.map((line) => line.total))
