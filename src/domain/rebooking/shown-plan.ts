import { toMinor } from "../money/decimal"
import { sum } from "../money/minor"
import type { PlannedAddOn, PlannedFee, PlannedTicket, RebookingPlan } from "./plan"

/** A plan as people see it before they confirm it; see docs/api.md. How the order is made of it stays inside. */
export function shownPlan(plan: RebookingPlan) {
  const { transfer: _transfer, lines: _lines, fees, tickets, add_ons, ...shown } = plan
  return {
    ...shown,
    fee: shownFee(fees, plan.currency_code),
    tickets: tickets.map(shownTicket),
    add_ons: add_ons.map(shownAddOn),
  }
}
export type ShownPlan = ReturnType<typeof shownPlan>

function shownTicket({ to_ticket_type_id: _type, line: _line, ...ticket }: PlannedTicket) {
  return ticket
}

function shownAddOn({ event_id: _event, pieces: _pieces, ...addOn }: PlannedAddOn) {
  return addOn
}

function shownFee(fees: readonly PlannedFee[], currencyCode: string) {
  if (fees.length === 0) return null
  return {
    amount: sum(fees.map(({ amount }) => amount)),
    tax: sum(fees.map(({ tax }) => toMinor(tax, currencyCode))),
    title: fees.map(({ title }) => title).join(", "),
  }
}
