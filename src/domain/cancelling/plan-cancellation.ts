import { isAsked } from "../approval/decide-request"
import { accept, type Decision, refuse } from "../decision"
import { minor, sum, ZERO } from "../money/minor"
import { shares } from "../money/shares"
import { decide } from "../policy/policy"
import type { CancellingFacts } from "./facts"
import type { CancellationPlan } from "./plan"
import { cancellationHash } from "./plan-hash"
import { type Position, type Quote, quote } from "./quote"
import type { TypedFee } from "./request"
import { heldLayers, mayCancel, paidKind } from "./rights"
import { checkSaid, type Said, toSay } from "./said"
import { type Paid, paidOf, settleFee } from "./settle"
import { shownCancellation } from "./shown-cancellation"

/** What is asked. A commit names the version and the plan that were shown, and says why. */
export type CancellationRequest = {
  fee?: TypedFee
  /** The organiser's no to a booking that waits for approval, and to none that does not (SPEC U9). */
  denies?: true
  shown?: Said & { version: number; plan_hash: string }
}

/**
 * Plans the cancellation of a whole booking, or says why not. The preview shows this plan and the commit applies it: both
 * ask here, and a commit whose facts give another plan is refused with the new one.
 */
export function planCancellation(
  { fee, denies, shown }: CancellationRequest,
  facts: CancellingFacts
): Decision<CancellationPlan> {
  const { booking, order } = facts
  if (booking.status === "cancelled") return refuse({ code: "booking_cancelled" })
  const requested = denies ? isAsked(booking.status) : accept(null)
  if (!requested.ok) return requested
  if (shown && shown.version !== booking.version) return refuse({ code: "booking_stale", version: booking.version })
  const paid = paidOf(facts)
  const quoted = quote(facts, undefined)
  const allowed = mayCancel(kindOf(quoted, paid), facts)
  if (!allowed.ok) return allowed
  if (order.obstacle) return refuse({ code: "order_not_cancellable", reason: order.obstacle })
  if (typeof fee === "object" && fee.amount > quoted.total) {
    return refuse({ code: "cancellation_fee_too_high", most: quoted.total, wanted: minor(fee.amount) })
  }
  const plan = planOf(fee === undefined ? quoted : quote(facts, fee), paid, facts)
  if (!shown) return accept(plan)
  if (shown.plan_hash !== plan.hash) return refuse({ code: "plan_changed", plan: shownCancellation(plan) })
  const said = checkSaid(shown, plan, facts.actor)
  return said.ok ? accept(plan) : said
}

function planOf(quoted: Quote, paid: Paid, facts: CancellingFacts): CancellationPlan {
  const { order, participants, event, add_ons } = facts
  const layers = heldLayers(facts)
  const money = settleFee(quoted.fee, paid, { closable: order.closable })
  const positions = [...quoted.tickets, ...quoted.add_ons]
  const back = sharedBack(positions, money.back)
  const plan = {
    ...money,
    tickets: participants.map(({ id, name, ticket_type_id }, index) => ({
      participant_id: id,
      name,
      title: event.ticket_types.find((type) => type.id === ticket_type_id)?.title ?? "",
      ...amounts(quoted.tickets[index]),
      back: back[index] ?? ZERO,
    })),
    add_ons: add_ons.map(({ add_on_id, participant_id, title, quantity }, index) => ({
      ...{ add_on_id, participant_id, title, quantity },
      ...amounts(quoted.add_ons[index]),
      back: back[participants.length + index] ?? ZERO,
    })),
    total: quoted.total,
    fee: quoted.fee,
    currency_code: order.currency_code,
    fee_lines: feeLines(positions),
    closes_order: order.closable && money.due === 0,
    ...toSay(layers, facts.reasons, kindOf(quoted, paid)),
    auto_refund: money.back > 0 && layers.every((level) => decide("auto_refund", level).value),
  }
  return { ...plan, hash: cancellationHash(plan) }
}

function kindOf({ total }: Quote, { held, authorised }: Paid) {
  return paidKind({ total, isPaid: held > 0 || authorised > 0 })
}

/** Each position's part of what goes back, by what is not kept of it. */
function sharedBack(positions: readonly Position[], back: number) {
  const left = positions.map(({ amount, fee }) => amount - fee)
  const total = left.reduce((all, one) => all + one, 0)
  return shares(
    left.map((one) => (total > 0 ? (one * back) / total : back / positions.length)),
    minor(back)
  )
}

function amounts({ amount, fee }: Partial<Position> = {}) {
  return { amount: amount ?? ZERO, fee: fee ?? ZERO }
}

function feeLines(positions: readonly Position[]): CancellationPlan["fee_lines"] {
  const kept = positions.filter(({ fee }) => fee > 0)
  return [...new Set(kept.flatMap(({ line_item_id }) => line_item_id ?? []))].map((line_item_id) => {
    return { line_item_id, amount: sum(kept.filter((one) => one.line_item_id === line_item_id).map(({ fee }) => fee)) }
  })
}
