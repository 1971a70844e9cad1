import type { AddOn } from "../add-on/add-on"
import { notFor } from "../add-on/subject"
import { accept, type Decision, refuse } from "../decision"
import type { Registration } from "./registration"

type TicketLine = { line_id: string; event_id: string; ticket_type_id: string; quantity: number }
type AddOnLine = { line_id: string; event_id: string | null; add_on: AddOn; quantity: number }

/**
 * A registration shares out no more pieces than the cart has, each to a participant of the same event on a ticket that it
 * goes with, and to nobody more than the limit. Refusals: `registration_invalid`, `add_on_without_ticket`,
 * `add_on_not_available`, `add_on_limit`.
 */
export function checkRegistrationAddOns(
  registration: Registration,
  tickets: readonly TicketLine[],
  addOns: readonly AddOnLine[]
): Decision<Registration> {
  const orphan = addOns.find(({ event_id }) => event_id === null)
  if (orphan) {
    const { line_id: line_item_id, add_on } = orphan
    return refuse({ code: "add_on_without_ticket", add_on_id: add_on.id, line_item_id })
  }
  const shared = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const { line_item_id, participant, quantity } of registration.add_ons ?? []) {
    const line = addOns.find(({ line_id }) => line_id === line_item_id)
    const given = (shared.get(line_item_id) ?? 0) + quantity
    const seats = line?.quantity ?? 0
    if (!line || given > seats) return refuse({ code: "registration_invalid", line_item_id, seats, given })
    shared.set(line_item_id, given)

    const ticket = tickets.find((one) => one.line_id === participant.line_item_id && one.event_id === line.event_id)
    if (!ticket || participant.index >= ticket.quantity) {
      const place = { line_item_id: participant.line_item_id, seats: ticket?.quantity ?? 0 }
      return refuse({ code: "registration_invalid", ...place, given: participant.index + 1 })
    }
    const taker = { id: participant.line_item_id, ticket_type_id: ticket.ticket_type_id, status: "registered" }
    const no = notFor(line.add_on, taker, [taker])
    if (no) return refuse(no)
    const key = `${line.add_on.id} ${participant.line_item_id} ${participant.index}`
    const wanted = (taken.get(key) ?? 0) + quantity
    const { id: add_on_id, min, max } = line.add_on
    if (wanted > max) return refuse({ code: "add_on_limit", add_on_id, min, max, wanted })
    taken.set(key, wanted)
  }
  return accept(registration)
}
