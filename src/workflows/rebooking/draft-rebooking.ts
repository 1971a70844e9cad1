import type { CreateOrderDTO } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { RebookingPlan } from "../../domain/rebooking/plan"
import { usageChange } from "../../domain/rebooking/promotion-usage"
import type { RebookingTrace } from "../../modules/booking/rebooking/attempt"
import type { GrowingSeats } from "../../modules/booking/rebooking/claim-growth"
import { newId } from "../../modules/booking/sql/sql"
import { draftOrder } from "./draft-order"
import { draftPayments, type PaymentsDraft } from "./draft-payments"
import { draftSuccessors, type SuccessorDraft } from "./draft-successors"
import type { RebookingMatter } from "./facts/load-facts"
import type { RebookingOrder } from "./facts/rebooking-order"

/** What the steps of a rebooking need, worked out once from the plan and the facts it was made from. JSON. */
export type RebookingDraft = {
  rebooking_id: string
  plan: RebookingPlan
  booking: { id: string; version: number }
  /** The new bookings, the main one first. */
  successors: SuccessorDraft[]
  notify_email: string | null
  growth: GrowingSeats[]
  new_order: CreateOrderDTO & { id: string }
  old_order: { id: string; currency_code: string; reserved: number }
  /** The order lines that are set to 0. */
  line_ids: string[]
  usage: RebookingTrace["usage"]
  /** Promotions that the new lines are discounted by. */
  promotion_ids: string[]
  payments: PaymentsDraft
  /** The state of before, for taking it all back. */
  before: Pick<RebookingTrace, "old_order" | "collections">
}

/** Draws up a rebooking from its plan. */
export function draftRebooking(matter: RebookingMatter, plan: RebookingPlan): RebookingDraft {
  const { booking, order, facts, line_ids } = matter
  const rebooking_id = newId("breb")
  return {
    rebooking_id,
    plan,
    booking: { id: booking.id, version: booking.version },
    successors: draftSuccessors(matter, plan),
    notify_email: matter.notify_email,
    growth: plan.seats.flatMap(({ counter_id, event_id, change }) => {
      return change > 0 ? [{ counter_id, event_id, quantity: change }] : []
    }),
    new_order: { ...draftOrder(matter, plan, rebooking_id), id: generateEntityId("", "order") },
    old_order: { id: order.id, currency_code: order.currency_code, reserved: facts.order.reserved },
    line_ids,
    usage: usageOf(matter, plan),
    promotion_ids: [
      ...new Set(plan.lines.flatMap((line) => line.adjustments.flatMap((one) => one.promotion_id ?? []))),
    ],
    payments: draftPayments(order, plan),
    before: {
      old_order: { id: order.id, status: order.status, version: order.version },
      collections: order.payment_collections.map(({ id, status, amount }) => ({ id, status, amount: Number(amount) })),
    },
  }
}

function usageOf({ order, line_ids }: RebookingMatter, plan: RebookingPlan): RebookingDraft["usage"] {
  const used = (items: RebookingOrder["items"]) =>
    items.flatMap(({ adjustments }) => adjustments.flatMap(({ code, amount }) => (code ? [{ code, amount }] : [])))
  const change = usageChange(
    used(order.items.filter(({ id }) => line_ids.includes(id))),
    used(order.items.filter(({ id }) => !line_ids.includes(id))),
    plan.lines.flatMap(({ adjustments }) => adjustments)
  )
  return { ...change, customer: { customer_id: order.customer_id, customer_email: order.email } }
}
