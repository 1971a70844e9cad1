import type { AddOn } from "../../client"
import type { CustomerBooking, TargetEvent } from "../api/answers"
import { extrasFor, piecesOf } from "../shop/form/extras"
import type { AddedDraft } from "./change-draft"
import { canChange } from "./kinds"

/** The extras that a new ticket can come with, by its kind; none where customers may not change any (SPEC U1, V27). */
export function extrasWith(
  { event_id, ticket_type_id }: Pick<AddedDraft, "event_id" | "ticket_type_id">,
  booking: Pick<CustomerBooking, "may">,
  events: readonly TargetEvent[]
): AddOn[] {
  const event = events.find(({ id }) => id === event_id)
  return event && canChange(booking, "add_ons") ? extrasFor(event, "participant", [ticket_type_id]) : []
}

/** What is wanted beyond the pieces that come with every such ticket: those need not be asked for. */
export function wantedWith(extras: readonly AddOn[], { add_ons }: Pick<AddedDraft, "add_ons">) {
  return extras.flatMap((extra) => {
    const quantity = piecesOf(extra, add_ons)
    return extra.available && quantity > extra.min ? [{ add_on_id: extra.id, quantity }] : []
  })
}
