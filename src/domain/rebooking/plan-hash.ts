import { createHash } from "node:crypto"
import { canonical } from "../change-log/field-change"
import type { PlanSide, RebookingPlan } from "./plan"

/**
 * SHA-256 over what money depends on: who moves to what, prices, taxes, promotions, fees, totals and settlement, and the notice that is to be read. A commit that
 * names another hash than the plan under the lock is refused, so nobody pays an amount that they were not shown.
 * Seats are not in it: they are claimed or refused, whatever was shown. Nor is whether an authorisation is captured first:
 * one that was captured meanwhile, by staff or by a rebooking that broke off, changes no amount.
 */
export function planHash(plan: Omit<RebookingPlan, "hash">): string {
  const { from, to, difference, strategy, settlement, transfer, fees, lines, promotion_codes, currency_code } = plan
  const tickets = plan.tickets.map(({ name: _name, from_title: _from, to_title: _to, ...ticket }) => ticket)
  const add_ons = plan.add_ons.map(({ title: _shown, ...addOn }) => addOn)
  const { captures_first: _meanwhile, ...carried } = transfer
  const sums = { from: side(from), to: side(to), difference, currency_code }
  const notice = plan.giving_back?.notice ?? null
  const money = { ...sums, notice, strategy, settlement, carried, fees, tickets, add_ons, lines, promotion_codes }
  return createHash("sha256").update(canonical(money)).digest("hex")
}

/** Titles and times may be corrected without anybody having to confirm the amounts again. */
function side({ event_id, total, tax }: PlanSide) {
  return { event_id, total, tax }
}
