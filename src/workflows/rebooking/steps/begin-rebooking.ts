import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { RebookingTrace } from "../../../modules/booking/rebooking/attempt"
import type { RebookingDraft } from "../draft-rebooking"
import { takeBack } from "../healing/take-back"
import type { RebookInput } from "./plan-rebooking"

/** Longer than any rebooking runs: seats of one that broke off are given back after this, if nothing else did it. */
const HOLD_MINUTES = 10

export type BeginRebookingInput = { input: RebookInput; draft: RebookingDraft }

/**
 * Claims the seats that grow, so that whoever loses the last one is refused with nothing done, and writes down what is
 * about to be done. Its compensation takes everything back, whatever was done by then, as the job does for a rebooking
 * whose process ended (docs/decisions/0016): no later step needs one of its own.
 */
export const beginRebookingStep = createStep(
  "begin-rebooking",
  async ({ input, draft }: BeginRebookingInput, { container }) => {
    const { rebooking_id, booking, growth } = draft
    await container.resolve<BookingModuleService>(BOOKING_MODULE).beginRebooking({
      booking_id: booking.id,
      trace: traceOf(draft, input),
      growth: {
        rebooking_id,
        seats: growth,
        hold_minutes: HOLD_MINUTES,
      },
    })
    return new StepResponse(rebooking_id, rebooking_id)
  },
  async (rebookingId, { container }) => {
    if (rebookingId) await takeBack(container, rebookingId)
  }
)

function traceOf({ before, new_order, payments, promotion_ids, usage }: RebookingDraft, { request }: RebookInput) {
  const { move, unpaid, release, invoice_provider, due_collection, offset_collection } = payments
  return {
    ...before,
    new_order_id: new_order.id,
    moved: move,
    made: [due_collection, offset_collection],
    unpaid,
    release,
    invoice_provider,
    promotion_ids,
    usage,
    request,
  } satisfies RebookingTrace
}
