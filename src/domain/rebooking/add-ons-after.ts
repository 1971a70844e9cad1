import { accept, type Decision } from "../decision"
import type { AddOnFacts, AddOnPlace } from "./add-on-place"
import { askAddOns } from "./ask-add-ons"
import { carryAddOns } from "./carry-add-ons"
import type { Change } from "./change"
import type { Place } from "./place"

/** All add-ons before and after a change: what is there goes along as far as it can, then what is asked for is set. */
export function addOnsAfter(change: Change, places: readonly Place[], facts: AddOnFacts): Decision<AddOnPlace[]> {
  const carried = carryAddOns(places, facts)
  return change.add_ons ? askAddOns(change.add_ons, carried, places, facts) : accept(carried)
}
