import type { Refusal } from "../decision"
import { type AddOn, fitsTicketType, type TakenAddOn } from "./add-on"

/** Somebody who takes add-ons: a participant who goes, with the type of the ticket. */
export type Taker = { id: string; ticket_type_id: string; status: string }

/** Why an add-on is not for this participant, or for this booking as a whole (null); null: it is. */
export function notFor(addOn: AddOn, taker: Taker | null, going: readonly Taker[]): Refusal | null {
  const add_on_id = addOn.id
  if ((addOn.level === "participant") !== (taker !== null)) {
    return { code: "add_on_not_available", add_on_id, reason: "level" }
  }
  const fits = (taker ? [taker] : going).some(({ ticket_type_id }) => fitsTicketType(addOn, ticket_type_id))
  return fits ? null : { code: "add_on_not_available", add_on_id, reason: "ticket_type" }
}

/** How many somebody has of an add-on: in all, and paid for by the order. */
export function piecesOf(taken: readonly TakenAddOn[], addOnId: string, participantId: string | null) {
  const own = taken.filter((one) => one.add_on_id === addOnId && one.participant_id === participantId)
  const paid = own.filter(({ line_item_id }) => line_item_id !== null)
  return { has: pieces(own), paid: pieces(paid) }
}

/** What somebody has, as the log and mails say it: titles with their number; null: nothing. */
export function wordsFor(
  taken: readonly TakenAddOn[],
  addOns: readonly Pick<AddOn, "id" | "title">[],
  participantId: string | null
): string | null {
  const words = addOns.flatMap(({ id, title }) => {
    const { has } = piecesOf(taken, id, participantId)
    if (has === 0) return []
    return [has === 1 ? title : `${has} × ${title}`]
  })
  return words.length > 0 ? words.join(", ") : null
}

function pieces(taken: readonly TakenAddOn[]): number {
  return taken.reduce((sum, { quantity }) => sum + quantity, 0)
}
