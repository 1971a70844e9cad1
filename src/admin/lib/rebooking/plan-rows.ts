import type { Minor } from "../../../domain/money/minor"
import type { Plan } from "../contract/rebooking"

type PlanRow = {
  key: string
  /** Null: nobody has given a name yet. */
  who: string | null
  kind: Plan["tickets"][number]["kind"] | null
  what: string
  before: Minor | null
  after: Minor | null
}

type PlanLines = Pick<Plan, "tickets" | "add_ons" | "successors"> & { from: Pick<Plan["from"], "event_id"> }

/**
 * The lines of a plan: each ticket, by its event too where that is another, then the add-ons that change or cost something,
 * with whose they are. `newTicket` names new tickets, of which nobody has a name yet, by their place; 1 is the first.
 */
export function planRows(
  { tickets, add_ons, from, successors }: PlanLines,
  newTicket: (position: number) => string
): PlanRow[] {
  const others = new Map(
    successors.flatMap(({ event_id, event_title }) =>
      event_id === from.event_id ? [] : [[event_id, event_title] as const]
    )
  )
  const nameOf = ({ name, added }: Plan["tickets"][number]) => name || (added === null ? null : newTicket(added + 1))
  const takerOf = (one: Plan["add_ons"][number]) => {
    const its = tickets.find(
      ({ participant_id, added }) => participant_id === one.participant_id && added === one.added
    )
    return its ? nameOf(its) : null
  }
  return [
    ...tickets.map((ticket) => ticketRow(ticket, nameOf(ticket), others.get(ticket.to_event_id ?? ""))),
    ...add_ons.filter(isShown).map((one) => addOnRow(one, takerOf(one))),
  ]
}

function ticketRow(ticket: Plan["tickets"][number], who: string | null, otherEvent: string | undefined): PlanRow {
  const { participant_id, added, kind, from_title, to_title, old_amount, new_amount } = ticket
  const to = [otherEvent, to_title].filter(Boolean).join(", ")
  return {
    key: participant_id ?? `new ${added}`,
    who,
    kind,
    what: [from_title, to === from_title ? null : to].filter(Boolean).join(" → "),
    before: kind === "new" ? null : old_amount,
    after: kind === "goes" ? null : new_amount,
  }
}

function isShown({ before, quantity, old_amount, new_amount }: Plan["add_ons"][number]): boolean {
  return before !== quantity || old_amount > 0 || new_amount > 0
}

function addOnRow(addOn: Plan["add_ons"][number], taker: string | null): PlanRow {
  const { participant_id, added, add_on_id, title, before, quantity, old_amount, new_amount } = addOn
  const pieces = before === quantity ? `${quantity} ×` : `${before} × → ${quantity} ×`
  return {
    key: `${add_on_id} ${participant_id} ${added}`,
    who: title,
    kind: null,
    what: taker ? `${taker} · ${pieces}` : pieces,
    before: before > 0 ? old_amount : null,
    after: quantity > 0 ? new_amount : null,
  }
}
