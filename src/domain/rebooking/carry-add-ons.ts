import type { TakenAddOn } from "../add-on/add-on"
import { closedNow } from "../add-on/closed"
import { notFor, type Taker } from "../add-on/subject"
import { type AddOnFacts, type AddOnPlace, type Pieces, piecesIn } from "./add-on-place"
import type { RebookingAddOn } from "./facts"
import { type Place, placesKept } from "./place"

/**
 * The add-ons that go along: to the same event as they are; to another one those that it offers on the same variant and at
 * the same level, to whom they fit there, within its limit and while there are any; what was free only where it is free
 * too. Who had them first is not asked: the booking comes first, then participants in order. All others are given back.
 * New tickets come with what every ticket of theirs comes with.
 */
export function carryAddOns(places: readonly Place[], facts: AddOnFacts): AddOnPlace[] {
  const { add_ons, main_event_id, booking } = facts
  const held = (id: string) =>
    booking.oversold ? 0 : piecesIn(add_ons.taken.filter(({ add_on_id }) => add_on_id === id))
  const left = new Map(
    add_ons.offered.map(({ id }) => [id, (facts.free[id] ?? Number.POSITIVE_INFINITY) + held(id)] as const)
  )
  const found: AddOnPlace[] = []
  for (const place of [null, ...places]) {
    const event_id = place ? (place.to?.event_id ?? null) : main_event_id
    const own = add_ons.taken.filter(({ participant_id }) => participant_id === (place?.participant?.id ?? null))
    for (const taken of place?.kind === "new" ? [] : own) {
      carry(taken, { holder: place?.holder ?? null, event_id, taker: place && takerOf(place) }, found)
    }
    if (place?.kind === "new") found.push(...alwaysTaken(place, facts))
  }
  return found

  function carry(taken: TakenAddOn, to: Going, into: AddOnPlace[]): void {
    const target = targetOf(taken, to, facts, takersIn(places, to.event_id))
    const quantity = target
      ? Math.max(0, Math.min(taken.quantity, roomFor(target, taken, to.holder, into), left.get(target.id) ?? 0))
      : 0
    if (target) left.set(target.id, (left.get(target.id) ?? 0) - quantity)
    const old = add_ons.offered.find(({ id }) => id === taken.add_on_id)
    const of = target && quantity > 0 ? target : old
    const pieces = { old_line: taken.line_item_id, paid: taken.line_item_id !== null }
    const entry = entryOf(into, to.holder, {
      event_id: of?.event_id ?? facts.from.id,
      add_on_id: of?.id ?? taken.add_on_id,
      title: of?.title ?? "",
    })
    entry.before.push({ ...pieces, quantity: taken.quantity })
    if (quantity > 0) entry.after.push({ ...pieces, quantity })
  }
}

type Going = { holder: string | null; event_id: string | null; taker: Taker | null }

function targetOf(
  taken: TakenAddOn,
  { event_id, taker }: Going,
  { add_ons, actor, now }: AddOnFacts,
  going: readonly Taker[]
): RebookingAddOn | undefined {
  if (event_id === null) return undefined
  const old = add_ons.offered.find(({ id }) => id === taken.add_on_id)
  const here = add_ons.offered.filter((one) => one.event_id === event_id)
  const stays = here.find(({ id }) => id === old?.id)
  const target = stays ?? here.find(({ variant_id }) => variant_id === old?.variant_id)
  if (!target || notFor(target, taker, going)) return undefined
  if (stays) return stays
  const isFree = add_ons.free.includes(target.id)
  return closedNow(target, actor, now) || isFree !== (taken.line_item_id === null) ? undefined : target
}

/** The limit binds who comes from elsewhere; who stays keeps what they have. */
function roomFor(
  target: RebookingAddOn,
  taken: TakenAddOn,
  holder: string | null,
  into: readonly AddOnPlace[]
): number {
  if (target.id === taken.add_on_id) return Number.POSITIVE_INFINITY
  const own = into.find((one) => one.holder === holder && one.add_on_id === target.id)
  return target.max - piecesIn(own?.after ?? [])
}

function alwaysTaken(place: Place, { add_ons, actor, now }: AddOnFacts): AddOnPlace[] {
  const taker = takerOf(place)
  return add_ons.offered
    .filter((one) => one.event_id === place.to?.event_id && one.level === "participant" && one.min > 0)
    .filter((one) => !closedNow(one, actor, now) && taker && !notFor(one, taker, [taker]))
    .map(({ id, event_id, title, min }) => {
      const after: Pieces[] = [{ quantity: min, old_line: null, paid: !add_ons.free.includes(id) }]
      return { holder: place.holder, event_id, add_on_id: id, title, before: [], after }
    })
}

/** The entry of somebody for an add-on, made where there is none. */
export function entryOf(
  found: AddOnPlace[],
  holder: string | null,
  { event_id, add_on_id, title }: Pick<AddOnPlace, "event_id" | "add_on_id" | "title">
): AddOnPlace {
  const known = found.find((one) => one.holder === holder && one.add_on_id === add_on_id)
  if (known) return known
  const entry: AddOnPlace = { holder, event_id, add_on_id, title, before: [], after: [] }
  found.push(entry)
  return entry
}

/** Who holds tickets of an event afterwards. */
export function takersIn(places: readonly Place[], eventId: string | null): Taker[] {
  return placesKept(places).flatMap((place) =>
    (place.to.event_id === eventId ? [takerOf(place)] : []).flatMap((one) => one ?? [])
  )
}

export function takerOf({ holder, participant, to }: Place): Taker | null {
  return to ? { id: holder, ticket_type_id: to.ticket_type_id, status: participant?.status ?? "registered" } : null
}
