import type { CustomerBooking, Target, TargetEvent, TargetTicketType } from "../api/answers"

/** The tickets of a booking that a rebooking moves, counted by their type. */
export type HeldTickets = { id: string; title: string; count: number }

export function heldTickets({ participants }: Pick<CustomerBooking, "participants">): HeldTickets[] {
  const held = new Map<string, HeldTickets>()
  for (const { status, ticket_type } of participants) {
    if (status === "cancelled") continue
    const { count = 0 } = held.get(ticket_type.id) ?? {}
    held.set(ticket_type.id, { ...ticket_type, count: count + 1 })
  }
  return [...held.values()]
}

/** What the form proposes: for each ticket type held the one of the same name, else the first of the event. */
export function proposedTarget(event: TargetEvent, held: readonly HeldTickets[]): Target {
  const ticket_types = held.map(({ id, title }) => {
    const same =
      event.ticket_types.find((each) => each.id === id) ?? event.ticket_types.find((each) => each.title === title)
    return { from: id, to: (same ?? event.ticket_types[0])?.id ?? "" }
  })
  return { event_id: event.id, ticket_types }
}

/** Whether nothing would change. The shop refuses that as well. */
export function isUnchanged(target: Target, currentEventId: string): boolean {
  return target.event_id === currentEventId && target.ticket_types.every(({ from, to }) => from === to)
}

/** Places that are plainly too few for everybody; null where there are enough, or no limit. The shop decides at the commit. */
export function tooFew(event: TargetEvent, held: readonly HeldTickets[], currentEventId: string): number | null {
  const { free } = event.seats
  const wanted = held.reduce((sum, { count }) => sum + count, 0)
  if (free === null || event.id === currentEventId || free >= wanted) return null
  return free
}

/** What a ticket type costs in the order's currency; null where it is not sold in it. */
export function priceOf({ prices }: TargetTicketType, currencyCode: string): number | null {
  return prices.find((price) => price.currency_code.toLowerCase() === currencyCode.toLowerCase())?.amount ?? null
}
