import type { RebookingKind } from "../policy/rebooking-kinds"
import { wantedAddOns } from "./add-ons-after"
import type { Change } from "./change"
import type { Place } from "./place"

/** What a change changes, as the policy speaks of it. Giving tickets back is cancelling, and stands under its own rules. */
export function kindsOf(change: Change, places: readonly Place[]): RebookingKind[] {
  const moves = places.filter(({ kind }) => kind === "moves")
  const elsewhere = ({ from, to }: Place) => from?.event_id !== to?.event_id
  return [
    ...(moves.some(elsewhere) ? ["event" as const] : []),
    ...(moves.every(elsewhere) ? [] : ["ticket_type" as const]),
    ...(places.some(({ kind }) => kind === "new") ? ["tickets" as const] : []),
    ...(wantedAddOns(change).length > 0 ? ["add_ons" as const] : []),
    ...(change.promotion_codes ? ["promotion_code" as const] : []),
  ]
}
