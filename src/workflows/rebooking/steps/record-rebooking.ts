import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RebookingPlan } from "../../../domain/rebooking/plan"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { AddOnLine } from "../../../modules/booking/seats/claims"
import type { RebookingDraft } from "../draft-rebooking"
import type { NewOrder } from "../new-order"
import type { RebookInput } from "./plan-rebooking"

export type RecordRebookingInput = {
  input: RebookInput
  draft: RebookingDraft
  order: NewOrder
}

/**
 * Records the rebooking in one transaction. Last of the steps that can fail, so nothing compensates it: bookings, log and
 * mails are there together, or not at all.
 */
export const recordRebookingStep = createStep(
  "record-rebooking",
  async ({ input, draft, order }: RecordRebookingInput, { container }) => {
    const { rebooking_id, plan, booking, successor, tickets, notify_email } = draft
    const { event_id } = successor
    const now = new Date().toISOString()
    const lineOf = (variantId: string) => order.items.find(({ variant_id }) => variant_id === variantId)?.id ?? ""
    const seatsOf = plan.lines.map(({ variant_id, ticket_type_id, quantity }) => {
      return { line_id: lineOf(variant_id), event_id, ticket_type_id, quantity }
    })
    const seats = [...seatsOf, ...addOnLines(plan, event_id)]
    const recorded = await container.resolve<BookingModuleService>(BOOKING_MODULE).recordRebooking({
      rebooking_id,
      from_booking_id: booking.id,
      version: booking.version,
      plan,
      draft: {
        ...successor,
        order_id: order.id,
        tickets: tickets.map(({ variant_id, ...ticket }) => ({ ...ticket, line_item_id: lineOf(variant_id) })),
        seats,
        cart_id: null,
        actor: input.actor,
        now,
      },
      notify_email,
      request: input.request,
      actor: input.actor,
      now,
    })
    return new StepResponse(recorded)
  }
)

/** What it claims of add-ons: one line for each, whoever has them. */
function addOnLines({ add_ons }: RebookingPlan, event_id: string): AddOnLine[] {
  return [...new Set(add_ons.map(({ add_on_id }) => add_on_id))].map((add_on_id) => {
    const own = add_ons.filter((one) => one.add_on_id === add_on_id)
    return { line_id: add_on_id, event_id, add_on_id, quantity: own.reduce((sum, { quantity }) => sum + quantity, 0) }
  })
}
