import { closedNow } from "../add-on/closed"
import { notFor } from "../add-on/subject"
import { accept, type Decision, type Refusal, refuse } from "../decision"
import { type AddOnFacts, type AddOnPlace, type Pieces, piecesIn } from "./add-on-place"
import { entryOf, takerOf, takersIn } from "./carry-add-ons"
import type { RebookingAddOn } from "./facts"
import { type Place, placesKept } from "./place"

/** How many of an add-on the booking (null), a participant or a new ticket is to have. */
export type WantedAddOn = { holder: string | null; add_on_id: string; quantity: number }

/**
 * Sets the wanted number of add-ons (SPEC U1, SCENARIOS C-34, C-36): of what was bought as much as there is stays at its
 * line, what is more is bought anew. A number within the add-on's limits, and for whom it is for; one that nobody changes
 * needs no right.
 */
export function askAddOns(
  asked: readonly WantedAddOn[],
  carried: readonly AddOnPlace[],
  places: readonly Place[],
  facts: AddOnFacts
): Decision<AddOnPlace[]> {
  const named = asked.map(({ holder, add_on_id }) => `${holder} ${add_on_id}`)
  if (new Set(named).size < named.length) return refuse({ code: "field_not_editable", field: "add_ons" })
  const found = carried.map((one) => ({ ...one, before: [...one.before], after: [...one.after] }))
  for (const one of asked) {
    const place = one.holder === null ? null : placesKept(places).find(({ holder }) => holder === one.holder)
    if (place === undefined) return refuse({ code: "participant_not_found", participant_id: one.holder ?? "" })
    const event_id = place?.to.event_id ?? facts.main_event_id
    const addOn = facts.add_ons.offered.find((offered) => offered.id === one.add_on_id && offered.event_id === event_id)
    if (!addOn) return refuse({ code: "add_on_not_found", add_on_id: one.add_on_id })
    const has = piecesIn(found.find((own) => own.holder === one.holder && own.add_on_id === addOn.id)?.after ?? [])
    if (one.quantity === has) continue
    const no = refusalOf(one.quantity, has, addOn, place, places, facts)
    if (no) return refuse(no)
    const entry = entryOf(found, one.holder, { event_id, add_on_id: addOn.id, title: addOn.title })
    const isPaid = !facts.add_ons.free.includes(addOn.id)
    entry.after = resized(entry.after, one.quantity, isPaid)
  }
  return accept(found)
}

function refusalOf(
  quantity: number,
  has: number,
  addOn: RebookingAddOn,
  place: Place | null,
  places: readonly Place[],
  { actor, now }: AddOnFacts
): Refusal | null {
  const { id: add_on_id, min, max, event_id } = addOn
  if (quantity > has) {
    const reason = closedNow(addOn, actor, now)
    if (reason) return { code: "add_on_not_available", add_on_id, reason }
    const no = notFor(addOn, place && takerOf(place), takersIn(places, event_id))
    if (no) return no
  }
  const isWithin = quantity >= min && (quantity <= max || quantity < has)
  return isWithin ? null : { code: "add_on_limit", add_on_id, min, max, wanted: quantity }
}

/** What was bought first stays longest. */
function resized(pieces: readonly Pieces[], quantity: number, paid: boolean): Pieces[] {
  let left = quantity
  const kept = pieces.flatMap((one) => {
    const take = Math.min(one.quantity, left)
    left -= take
    return take > 0 ? [{ ...one, quantity: take }] : []
  })
  return left > 0 ? [...kept, { quantity: left, old_line: null, paid }] : kept
}
