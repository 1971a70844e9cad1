import type { Person } from "../person/person"
import type { Answers } from "../question/answer-value"

export type TicketLine = { line_id: string; ticket_type_id: string; variant_id: string; quantity: number }
/** A person of a registration, with what they answered; answers are left out where nobody asked. */
export type RegisteredPerson = Person & { answers?: Answers | undefined }
export type DraftTicket = RegisteredPerson & { ticket_type_id: string; line_item_id: string }

/** What a registration says of one line of the cart. */
export type RegisteredLine = { variant_id: string; participants: RegisteredPerson[] }

/**
 * One ticket for each seat of an order's lines, named as the registration says: its people take the tickets of their
 * variant in the order they were named. Seats that nobody was named for stay open; the confirmation mail asks.
 */
export function draftTickets(lines: readonly TicketLine[], registered: readonly RegisteredLine[]): DraftTicket[] {
  const waiting = new Map<string, RegisteredPerson[]>()
  for (const { variant_id, participants } of registered) {
    waiting.set(variant_id, [...(waiting.get(variant_id) ?? []), ...participants])
  }
  return lines.flatMap(({ line_id, ticket_type_id, variant_id, quantity }) =>
    Array.from({ length: quantity }, () => ({
      ...waiting.get(variant_id)?.shift(),
      ticket_type_id,
      line_item_id: line_id,
    }))
  )
}
