import type { PlannedAddOn } from "../../domain/rebooking/plan"
import type { AddOnLine } from "../../modules/booking/seats/claims"

/** What a new booking claims of add-ons: one line for each, whoever has them. */
export function addOnClaims(addOns: readonly Pick<PlannedAddOn, "add_on_id" | "event_id" | "quantity">[]): AddOnLine[] {
  return [...new Set(addOns.map(({ add_on_id }) => add_on_id))].map((add_on_id) => {
    const own = addOns.filter((one) => one.add_on_id === add_on_id)
    const quantity = own.reduce((sum, one) => sum + one.quantity, 0)
    return { line_id: add_on_id, event_id: own[0]?.event_id ?? "", add_on_id, quantity }
  })
}
