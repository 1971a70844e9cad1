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

/** The lines of a plan: each ticket, by its event too where that is another, then the add-ons that change or cost something. */
export function planRows({ tickets, add_ons, from, successors }: PlanLines): PlanRow[] {
  const others = new Map(
    successors.flatMap(({ event_id, event_title }) =>
      event_id === from.event_id ? [] : [[event_id, event_title] as const]
    )
  )
  return [
    ...tickets.map((ticket, index) => ticketRow(ticket, index, others.get(ticket.to_event_id ?? ""))),
    ...add_ons.filter(isShown).map(addOnRow),
  ]
}

function ticketRow(ticket: Plan["tickets"][number], index: number, otherEvent: string | undefined): PlanRow {
  const { participant_id, name, kind, from_title, to_title, old_amount, new_amount } = ticket
  const to = [otherEvent, to_title].filter(Boolean).join(", ")
  return {
    key: participant_id ?? `new ${index}`,
    who: name || null,
    kind,
    what: [from_title, to === from_title ? null : to].filter(Boolean).join(" → "),
    before: kind === "new" ? null : old_amount,
    after: kind === "goes" ? null : new_amount,
  }
}

function isShown({ before, quantity, old_amount, new_amount }: Plan["add_ons"][number]): boolean {
  return before !== quantity || old_amount > 0 || new_amount > 0
}

function addOnRow(addOn: Plan["add_ons"][number]): PlanRow {
  const { participant_id, add_on_id, title, before, quantity, old_amount, new_amount } = addOn
  return {
    key: `${add_on_id} ${participant_id}`,
    who: title,
    kind: null,
    what: before === quantity ? `${quantity} ×` : `${before} × → ${quantity} ×`,
    before: before > 0 ? old_amount : null,
    after: quantity > 0 ? new_amount : null,
  }
}
