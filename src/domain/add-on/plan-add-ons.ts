import type { FieldChange } from "../change-log/field-change"
import { accept, type Decision, type Refusal, refuse } from "../decision"
import type { ActorType, Permission } from "../policy/may"
import type { AddOn, TakenAddOn } from "./add-on"
import { closedNow } from "./closed"
import { notFor, piecesOf, type Taker, wordsFor } from "./subject"

/** How many of an add-on somebody wants in all: a participant, or the booking as a whole where none is named. */
export type AddOnRequest = { add_on_id: string; participant_id?: string | null | undefined; quantity: number }

/** What an event offers, and what a booking of it has of that. */
export type AddOnStock = {
  /** In order; those that are switched off too. */
  offered: readonly AddOn[]
  taken: readonly TakenAddOn[]
  /** The ids of those that cost nothing in the currency of the order. */
  free: readonly string[]
  /** What is left of each; null or left out: no limit. The claim itself decides. */
  left: Readonly<Record<string, number | null>>
  actor: ActorType
  /** ISO 8601 */
  now: string
}

/** The right to each field, by its key. */
type Rights = Readonly<Record<string, Decision<Permission>>>

export type AddOnFacts = AddOnStock & {
  participants: readonly Taker[]
  rights: {
    booking: Rights
    ticket_types: Readonly<Record<string, { edit: Rights; attended: boolean }>>
  }
  onlyParticipant: string | null
}

/** `free`: what each of them has then without an order line; `taken`: how many the booking has in all of what changes. */
export type AddOnPlan = {
  free: Omit<TakenAddOn, "line_item_id">[]
  taken: { add_on_id: string; quantity: number }[]
  changes: FieldChange[]
}

/**
 * What taking and giving back free add-ons does (SPEC P14), or why it may not. Nothing that costs is added here, and
 * nothing that was paid for is taken away (P16, P18). A number that is there already needs no right and makes no change.
 */
export function planAddOns(requests: readonly AddOnRequest[], facts: AddOnFacts): Decision<AddOnPlan> {
  const named = requests.map(({ add_on_id, participant_id }) => `${add_on_id} ${participant_id ?? ""}`)
  if (new Set(named).size < named.length) return refuse({ code: "field_not_editable", field: "add_ons" })

  let after = facts.taken
  const free: AddOnPlan["free"] = []
  for (const { add_on_id, participant_id = null, quantity } of requests) {
    const { has, paid } = piecesOf(facts.taken, add_on_id, participant_id)
    const no = refusalOf({ add_on_id, participant_id, quantity }, facts)
    if (no) return refuse(no)
    if (quantity === has) continue
    const own = { add_on_id, participant_id, quantity: quantity - paid }
    free.push(own)
    after = [...after.filter((one) => one.line_item_id !== null || !isSame(one, own)), { ...own, line_item_id: null }]
  }
  const taken = [...new Set(free.map(({ add_on_id }) => add_on_id))].map((add_on_id) => {
    return { add_on_id, quantity: inAll(after, add_on_id) }
  })
  for (const { add_on_id, quantity } of taken) {
    const left = facts.left[add_on_id] ?? null
    const wanted = quantity - inAll(facts.taken, add_on_id)
    if (left !== null && wanted > Math.max(left, 0))
      return refuse({ code: "add_on_sold_out", add_on_id, free: Math.max(left, 0), wanted })
  }
  return accept({ free, taken, changes: changesOf(free, after, facts) })
}

/** Why somebody may not have this number of an add-on; null: they may, as far as there are enough. */
export function refusalOf(
  { add_on_id, participant_id = null, quantity }: AddOnRequest,
  facts: AddOnFacts
): Refusal | null {
  const addOn = facts.offered.find(({ id }) => id === add_on_id)
  if (!addOn) return { code: "add_on_not_found", add_on_id }
  const going = facts.participants.filter(({ status }) => status !== "cancelled")
  const taker = participant_id === null ? null : going.find(({ id }) => id === participant_id)
  const isOther = facts.onlyParticipant !== null && facts.onlyParticipant !== participant_id
  if (taker === undefined || (isOther && participant_id !== null))
    return { code: "participant_not_found", participant_id: participant_id ?? "" }
  if (isOther) return { code: "field_not_editable", field: "add_ons" }

  const { has, paid } = piecesOf(facts.taken, add_on_id, participant_id)
  if (quantity === has) return null
  const ticket = taker && facts.rights.ticket_types[taker.ticket_type_id]
  const rights = taker ? ticket?.edit : facts.rights.booking
  const right = rights?.add_ons ?? refuse({ code: "field_not_editable", field: "add_ons" })
  if (!right.ok) return right.refusal
  if (taker?.status === "attended" && !ticket?.attended)
    return { code: "participant_attended", participant_id: taker.id }
  if (quantity < paid) return { code: "add_on_paid", add_on_id }
  const { min, max } = addOn
  const growth = quantity > has ? mayNotGrow(addOn, taker, going, facts) : null
  if (growth) return growth
  const isWithin = quantity >= min && (quantity <= max || quantity < has)
  return isWithin ? null : { code: "add_on_limit", add_on_id, min, max, wanted: quantity }
}

function mayNotGrow(addOn: AddOn, taker: Taker | null, going: readonly Taker[], facts: AddOnFacts): Refusal | null {
  const reason = closedNow(addOn, facts.actor, facts.now)
  if (reason) return { code: "add_on_not_available", add_on_id: addOn.id, reason }
  const no = notFor(addOn, taker, going)
  if (no) return no
  return facts.free.includes(addOn.id) ? null : { code: "add_on_not_free", add_on_id: addOn.id }
}

function changesOf(free: AddOnPlan["free"], after: readonly TakenAddOn[], { taken, offered }: AddOnStock) {
  const subjects = [...new Set(free.map(({ participant_id }) => participant_id))]
  return subjects.map((subject): FieldChange => {
    const [before, now] = [taken, after].map((those) => wordsFor(those, offered, subject))
    return { subject: subject ?? "booking", field: "add_ons", before: before ?? null, after: now ?? null }
  })
}

function isSame(one: Omit<TakenAddOn, "line_item_id">, other: Omit<TakenAddOn, "line_item_id">): boolean {
  return one.add_on_id === other.add_on_id && one.participant_id === other.participant_id
}

function inAll(taken: readonly TakenAddOn[], addOnId: string): number {
  return taken.filter(({ add_on_id }) => add_on_id === addOnId).reduce((sum, { quantity }) => sum + quantity, 0)
}
