import { createHash } from "node:crypto"
import { canonical } from "../change-log/field-change"
import type { CancellationPlan } from "./plan"

/**
 * SHA-256 over what is kept, goes back or is due, of whom, and the notice: a commit that names another hash than the plan
 * under the lock is refused, so nobody loses an amount that they were not shown. Titles and names may be corrected
 * meanwhile.
 */
export function cancellationHash(plan: Omit<CancellationPlan, "hash">): string {
  const { total, fee, due, currency_code, notice, tickets, add_ons } = plan
  const money = {
    ...{ total, fee, back: plan.back, due, currency_code, notice },
    tickets: tickets.map(({ name: _name, title: _title, ...ticket }) => ticket),
    add_ons: add_ons.map(({ title: _title, ...addOn }) => addOn),
  }
  return createHash("sha256").update(canonical(money)).digest("hex")
}
