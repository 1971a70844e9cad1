import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { BookingDraft } from "../../../modules/booking/registering/booking-draft"
import type { RebookingDraft } from "../draft-rebooking"
import type { SuccessorDraft } from "../draft-successors"
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
    const { rebooking_id, plan, booking, successors, notify_email } = draft
    const now = new Date().toISOString()
    const recorded = await container.resolve<BookingModuleService>(BOOKING_MODULE).recordRebooking({
      rebooking_id,
      from_booking_id: booking.id,
      version: booking.version,
      plan,
      drafts: successors.map((one) => ({
        ...placed(one, plan.lines, order),
        cart_id: null,
        actor: input.actor,
        now,
      })),
      notify_email,
      request: input.request,
      actor: input.actor,
      now,
    })
    return new StepResponse(recorded)
  }
)

/** A new booking on the lines of its order. */
function placed(
  { booking, tickets, add_ons, add_on_seats }: SuccessorDraft,
  lines: RebookingDraft["plan"]["lines"],
  order: NewOrder
): Omit<BookingDraft, "cart_id" | "actor" | "now"> {
  const idOf = (line: number | null) => order.items.find((one) => one.line === line)?.id ?? null
  const seats = lines.flatMap(({ event_id, ticket_type_id, quantity }, index) => {
    if (ticket_type_id === null || event_id !== booking.event_id) return []
    return [{ line_id: idOf(index) ?? "", event_id, ticket_type_id, quantity }]
  })
  return {
    ...booking,
    order_id: order.id,
    tickets: tickets.map(({ line, ...ticket }) => ({ ...ticket, line_item_id: idOf(line) ?? "" })),
    add_ons: add_ons.map(({ line, ...taken }) => ({ ...taken, line_item_id: idOf(line) })),
    seats: [...seats, ...add_on_seats],
  }
}
