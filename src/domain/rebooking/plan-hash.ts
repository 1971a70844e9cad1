import { createHash } from "node:crypto"
import { canonical } from "../change-log/field-change"
import type { RebookingPlan } from "./plan"

/**
 * SHA-256 over what money depends on: who moves to what, prices, taxes, promotions, totals and settlement. A commit that
 * names another hash than the plan under the lock is refused, so nobody pays an amount that they were not shown.
 * Seats are not in it: they are claimed or refused, whatever was shown. Nor is whether an authorisation is captured first:
 * one that was captured meanwhile, by staff or by a rebooking that broke off, changes no amount.
 */
export function planHash(plan: Omit<RebookingPlan, "hash" | "seats" | "warnings">): string {
  const { from, to, difference, settlement, transfer, lines, currency_code } = plan
  const tickets = plan.tickets.map(({ name: _shown, ...ticket }) => ticket)
  const { captures_first: _meanwhile, ...carried } = transfer
  // Left out where there are none, so that a plan of tickets alone keeps the hash that it always had.
  const add_ons = plan.add_ons.map(({ title: _shown, ...addOn }) => addOn)
  const along = add_ons.length > 0 ? { add_ons } : {}
  const money = {
    from: side(from),
    to: side(to),
    difference,
    settlement,
    carried,
    tickets,
    lines,
    currency_code,
    ...along,
  }
  return createHash("sha256").update(canonical(money)).digest("hex")
}

/** Titles and times may be corrected without anybody having to confirm the amounts again. */
function side({ event_id, total, tax }: RebookingPlan["from"]) {
  return { event_id, total, tax }
}
