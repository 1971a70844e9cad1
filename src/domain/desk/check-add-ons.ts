import type { AddOn } from "../add-on/add-on"
import { closedNow } from "../add-on/closed"
import { notFor, type Taker } from "../add-on/subject"
import { accept, type Decision, type Refusal, refuse } from "../decision"
import type { DeskSale } from "./desk-sale"

/**
 * Each add-on is one of the event's, switched on, for who takes it, and within its limits for each of them; what comes with
 * every booking is among them. Its period does not bind the desk. Refusals: `add_on_not_found`, `add_on_not_available`,
 * `add_on_limit`.
 */
export function checkDeskAddOns(
  sale: Pick<DeskSale, "tickets" | "add_ons">,
  offered: readonly AddOn[],
  now: string
): Decision<null> {
  const takers: Taker[] = sale.tickets.map(({ ticket_type_id }, place) => {
    return { id: String(place), ticket_type_id, status: "registered" }
  })
  for (const { add_on_id, ticket } of sale.add_ons) {
    const addOn = offered.find(({ id }) => id === add_on_id)
    if (!addOn) return refuse({ code: "add_on_not_found", add_on_id })
    const reason = closedNow(addOn, "staff", now)
    if (reason) return refuse({ code: "add_on_not_available", add_on_id, reason })
    const no = notFor(addOn, ticket === null ? null : (takers[ticket] ?? null), takers)
    if (no) return refuse(no)
  }
  for (const addOn of offered) {
    const no = beyondLimits(addOn, sale, takers, now)
    if (no) return refuse(no)
  }
  return accept(null)
}

function beyondLimits(addOn: AddOn, { add_ons }: Pick<DeskSale, "add_ons">, takers: Taker[], now: string) {
  const { id: add_on_id, level, max } = addOn
  const min = closedNow(addOn, "staff", now) ? 0 : addOn.min
  const fitting = takers.flatMap((taker, place) =>
    notFor({ ...addOn, level: "participant" }, taker, takers) === null ? [place] : []
  )
  const places = level === "booking" ? fitting.slice(0, 1).map(() => null) : fitting
  for (const place of places) {
    const own = add_ons.filter((one) => one.add_on_id === add_on_id && one.ticket === place)
    const wanted = own.reduce((sum, { quantity }) => sum + quantity, 0)
    if (wanted < min || wanted > max) return { code: "add_on_limit", add_on_id, min, max, wanted } satisfies Refusal
  }
  return null
}
