import { decimalsOf } from "../money/decimal"
import type { Minor } from "../money/minor"
import { shares } from "../money/shares"
import type { RebookingEvent, RebookingFacts } from "./facts"
import type { TicketMove } from "./map-tickets"
import type { PlannedTicket } from "./plan"

/** What each participant held and gets. Medusa does not round lines; the whole cents of a side are shared out here. */
export function planTickets(
  moves: readonly TicketMove[],
  facts: RebookingFacts,
  totals: { old: Minor; new: Minor }
): PlannedTicket[] {
  const { order, offer, from, to } = facts
  const unit = 10 ** decimalsOf(order.currency_code)
  const oldAmounts = shares(
    moves.map(({ participant }) => {
      const line = order.lines.find(({ line_item_id }) => line_item_id === participant.line_item_id)
      return line ? (line.total / line.quantity) * unit : 0
    }),
    totals.old
  )
  const newAmounts = shares(
    moves.map((move) => {
      const line = offer.find(({ ticket_type_id }) => ticket_type_id === move.to)
      return line ? (line.total / line.quantity) * unit : 0
    }),
    totals.new
  )
  return moves.map(({ participant, to: to_ticket_type_id }, index) => ({
    participant_id: participant.id,
    name: participant.name,
    from_title: titleOf(from, participant.ticket_type_id),
    to_title: titleOf(to, to_ticket_type_id),
    to_ticket_type_id,
    old_amount: oldAmounts[index] ?? totals.old,
    new_amount: newAmounts[index] ?? totals.new,
  }))
}

function titleOf({ ticket_types }: RebookingEvent, id: string): string {
  return ticket_types.find((type) => type.id === id)?.title ?? ""
}
