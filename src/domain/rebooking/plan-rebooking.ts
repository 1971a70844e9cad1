import { checkSaid, type Said, type ToSay, toSay } from "../cancelling/said"
import { accept, type Decision, refuse } from "../decision"
import { type AddOnPlace, piecesIn } from "./add-on-place"
import { addOnsAfter } from "./add-ons-after"
import type { Change } from "./change"
import type { RebookingFacts } from "./facts"
import { kindsOf } from "./kinds"
import { type Place, successorEvents } from "./place"
import { placesAfter } from "./places-after"
import type { RebookingPlan } from "./plan"
import { planHash } from "./plan-hash"
import { planMoney } from "./plan-money"
import { planSeats } from "./plan-seats"
import { planWarnings } from "./plan-warnings"
import { heldTypes, letInStay, mayChange, mayEnter, mayGiveBack, mayRebook, paidKindOf } from "./rights"
import { shownPlan } from "./shown-plan"

/** What is asked. A preview names what changes; a commit also the version and the plan that were shown, and why. */
export type RebookingRequest = Change & Said & { version?: number; plan_hash?: string }

/**
 * Plans a change of a booking, or says why not. The preview shows this plan and the commit applies it (DESIGN 3): both ask
 * here, and a commit whose facts give another plan is refused with the new one.
 */
export function planRebooking(request: RebookingRequest, facts: RebookingFacts): Decision<RebookingPlan> {
  const { booking, order } = facts
  if (booking.status === "cancelled") return refuse({ code: "booking_cancelled" })
  if (request.version !== undefined && request.version !== booking.version) {
    return refuse({ code: "booking_stale", version: booking.version })
  }
  const places = placesAfter(request, facts)
  const allowed = places.ok ? mayAsk(request, places.value, facts) : mayRebook(facts)
  if (!allowed.ok) return allowed
  if (order.obstacle) return refuse({ code: "order_not_rebookable", reason: order.obstacle })
  if (!places.ok) return places

  const successors = successorEvents(places.value, facts.from.id)
  const add_ons = addOnsAfter(request, places.value, { ...facts, main_event_id: successors[0]?.event_id ?? "" })
  if (!add_ons.ok) return add_ons
  const untouched = letInStay(places.value, add_ons.value)
  if (!untouched.ok) return untouched
  if (isUnchanged(request, places.value, add_ons.value)) return refuse({ code: "rebooking_unchanged" })
  const enter = mayEnter(places.value, facts)
  if (!enter.ok) return enter
  const useless = facts.codes.find(({ problem }) => problem !== null)
  if (useless?.problem) {
    return refuse({ code: "promotion_code_invalid", promotion_code: useless.code, reason: useless.problem })
  }
  const seats = planSeats(places.value, add_ons.value, facts)
  if (!seats.ok) return seats
  const money = planMoney(request, places.value, add_ons.value, facts)
  if (!money.ok) return money

  const giving_back = whatToSay(places.value, facts)
  const plan = {
    ...money.value,
    giving_back,
    reason_required: money.value.reason_required || (facts.actor === "staff" && giving_back?.reason_required === true),
    seats: seats.value,
    promotion_codes: facts.codes.map(({ code }) => code),
    successors: successors.map((one) => ({ ...one, event_title: titleOf(one.event_id, facts) })),
    mails: mailsOf(successors.length, facts),
    warnings: planWarnings(money.value, successors, request, facts),
  }
  return confirmed({ ...plan, hash: planHash(plan) }, request, facts)
}

/** What is looked at last, when the plan is known: whether it is the one that was shown, and whether what it needs was said. */
function confirmed(plan: RebookingPlan, request: RebookingRequest, { actor }: RebookingFacts): Decision<RebookingPlan> {
  const { plan_hash, reason, reason_key } = request
  if (plan_hash === undefined) return accept(plan)
  if (plan_hash !== plan.hash) return refuse({ code: "plan_changed", plan: shownPlan(plan) })
  const said = plan.giving_back ? checkSaid(request, plan.giving_back, actor) : accept(null)
  if (!said.ok) return said
  return plan.reason_required && !reason && !reason_key ? refuse({ code: "reason_missing" }) : accept(plan)
}

/** Who gives tickets back says what cancelling asks for, by the policies of those tickets. */
function whatToSay(places: readonly Place[], facts: RebookingFacts): ToSay | null {
  const going = places.flatMap(({ kind, participant }) => (kind === "goes" && participant ? [participant] : []))
  if (going.length === 0) return null
  const layers = heldTypes({ participants: going, from: facts.from }).map((type) => type.layers)
  return toSay(layers, facts.reasons, paidKindOf(facts))
}

function mayAsk(request: RebookingRequest, places: readonly Place[], facts: RebookingFacts): Decision<null> {
  const kinds = kindsOf(request, places)
  const givesBack = places.some(({ kind }) => kind === "goes")
  const rebook = givesBack && kinds.length === 0 ? accept(null) : mayRebook(facts)
  if (!rebook.ok) return rebook
  const cancel = givesBack ? mayGiveBack(facts) : accept(null)
  return cancel.ok ? mayChange(kinds, facts) : cancel
}

function isUnchanged(
  { promotion_codes }: RebookingRequest,
  places: readonly Place[],
  addOns: readonly AddOnPlace[]
): boolean {
  const same = addOns.every(({ before, after }) => piecesIn(before) === piecesIn(after))
  return same && !promotion_codes && places.every(({ kind }) => kind === "stays")
}

function mailsOf(successors: number, { notifies }: RebookingFacts): string[] {
  return [
    "booking_rebooked",
    ...(successors > 1 ? ["booking_confirmed"] : []),
    ...(notifies ? ["booking_changed_notice"] : []),
  ]
}

function titleOf(eventId: string, { events }: RebookingFacts): string {
  return events.find(({ id }) => id === eventId)?.title ?? ""
}
