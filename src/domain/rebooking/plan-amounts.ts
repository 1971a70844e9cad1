import { decimalsOf } from "../money/decimal"
import type { Minor } from "../money/minor"
import { shares } from "../money/shares"
import { type AddOnPlace, type Pieces, piecesIn } from "./add-on-place"
import type { RebookingFacts } from "./facts"
import { type Place } from "./place"
import type { PlannedAddOn, PlannedLine, PlannedTicket } from "./plan"
import { lineFor, type Sold, unitTotal } from "./priced-items"

/** Tickets and add-ons before and after; `totals` are those of the sides without fees. */
export type PlannedPlaces = { tickets: PlannedTicket[]; add_ons: PlannedAddOn[] }
type AmountFacts = Pick<RebookingFacts, "order" | "from" | "events"> & { lines: readonly PlannedLine[] }

/**
 * What each holder had and gets, with its price. Medusa does not round lines; the whole cents of a side are shared out
 * among its tickets and add-ons here, so that they sum up to it.
 */
export function planAmounts(
  places: readonly Place[],
  addOns: readonly AddOnPlace[],
  totals: { old: Minor; new: Minor },
  facts: AmountFacts
): PlannedPlaces {
  const tickets = places.map((place) => plannedTicket(place, facts))
  const extras = addOns.map((one) => plannedAddOn(one, facts))
  const unit = 10 ** decimalsOf(facts.order.currency_code)
  const oldLine = (id: string | null | undefined) =>
    unitTotal(facts.order.lines.find((one) => one.line_item_id === id)) * unit
  const newLine = (index: number | null) => (index === null ? 0 : unitTotal(facts.lines[index]) * unit)
  const old = shares(
    [
      ...places.map(({ participant }) => oldLine(participant?.line_item_id)),
      ...addOns.map(({ before }) =>
        before.reduce((sum, { old_line, quantity }) => sum + oldLine(old_line) * quantity, 0)
      ),
    ],
    totals.old
  )
  const fresh = shares(
    [
      ...tickets.map(({ line }) => newLine(line)),
      ...extras.map(({ pieces }) => pieces.reduce((sum, { line, quantity }) => sum + newLine(line) * quantity, 0)),
    ],
    totals.new
  )
  const amounts = (index: number) => ({
    old_amount: old[index] ?? totals.old,
    new_amount: fresh[index] ?? totals.new,
  })
  return {
    tickets: tickets.map((ticket, index) => ({ ...ticket, ...amounts(index) })),
    add_ons: extras.map((one, index) => ({ ...one, ...amounts(tickets.length + index) })),
  }
}

function plannedTicket(place: Place, facts: AmountFacts): Omit<PlannedTicket, "old_amount" | "new_amount"> {
  const { kind, participant, from, to } = place
  const sold = to && { event_id: to.event_id, ticket_type_id: to.ticket_type_id, add_on_id: null }
  return {
    participant_id: participant?.id ?? null,
    added: addedIn(place.holder),
    name: participant?.name ?? "",
    kind,
    from_title: from && titleOf(from.ticket_type_id, facts),
    to_title: to && titleOf(to.ticket_type_id, facts),
    to_event_id: to?.event_id ?? null,
    to_ticket_type_id: to?.ticket_type_id ?? null,
    line: sold && lineIndex(sold, participant?.line_item_id ?? null, facts),
  }
}

function plannedAddOn(one: AddOnPlace, facts: AmountFacts): Omit<PlannedAddOn, "old_amount" | "new_amount"> {
  const { holder, event_id, add_on_id, title, before, after } = one
  const added = holder === null ? null : addedIn(holder)
  const sold = { event_id, ticket_type_id: null, add_on_id }
  const lineOf = ({ paid, old_line }: Pieces) => (paid ? lineIndex(sold, old_line, facts) : null)
  return {
    participant_id: added === null ? holder : null,
    ...{ added, event_id, add_on_id, title },
    before: piecesIn(before),
    quantity: piecesIn(after),
    pieces: after.map((pieces) => ({ quantity: pieces.quantity, line: lineOf(pieces) })),
  }
}

function lineIndex(sold: Sold, oldLine: string | null, { lines }: AmountFacts): number | null {
  const line = lineFor({ ...sold, old_line: oldLine }, lines)
  return line ? lines.indexOf(line) : null
}

/** `new:3` is the fourth of the new tickets. */
function addedIn(holder: string): number | null {
  return holder.startsWith("new:") ? Number(holder.slice("new:".length)) : null
}

function titleOf(ticketTypeId: string, { events }: AmountFacts): string {
  return events.flatMap(({ ticket_types }) => ticket_types).find(({ id }) => id === ticketTypeId)?.title ?? ""
}
