import type { RebookingPlan } from "./plan"

/** A plan as people see it before they confirm it; see docs/api.md. How the order is made of it stays inside. */
export function shownPlan(plan: RebookingPlan) {
  const { hash, from, to, difference, settlement, seats, tickets, add_ons, currency_code, warnings } = plan
  return {
    hash,
    from,
    to,
    difference,
    settlement,
    seats,
    tickets: tickets.map(({ to_ticket_type_id: _inside, ...ticket }) => ticket),
    add_ons,
    currency_code,
    warnings,
  }
}
export type ShownPlan = ReturnType<typeof shownPlan>
