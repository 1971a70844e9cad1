import { accept, type Decision } from "../decision"
import type { AddOnFacts, AddOnPlace } from "./add-on-place"
import { askAddOns, type WantedAddOn } from "./ask-add-ons"
import { carryAddOns } from "./carry-add-ons"
import type { Change } from "./change"
import { newHolder, type Place } from "./place"

/** All add-ons before and after a change: what is there goes along as far as it can, then what is asked for is set. */
export function addOnsAfter(change: Change, places: readonly Place[], facts: AddOnFacts): Decision<AddOnPlace[]> {
  const carried = carryAddOns(places, facts)
  const wanted = wantedAddOns(change)
  return wanted.length > 0 ? askAddOns(wanted, carried, places, facts) : accept(carried)
}

/** What is asked for by name: for those of the booking, and with new tickets. */
export function wantedAddOns({ add = [], add_ons = [] }: Change): WantedAddOn[] {
  return [
    ...add_ons.map(({ participant_id, ...wanted }) => ({ holder: participant_id, ...wanted })),
    ...add.flatMap((ticket, index) =>
      (ticket.add_ons ?? []).map((wanted) => ({ holder: newHolder(index), ...wanted }))
    ),
  ]
}
