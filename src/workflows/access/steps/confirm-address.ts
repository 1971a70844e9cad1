import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { type Editor, loadEditFacts } from "../../editing/edit-facts"

export type ConfirmAddressInput = Editor & { code: string }

/**
 * Counts and checks the code, then writes the address by the rights that hold now. A code that was right for an edit that
 * is refused may be typed again. It is the last step, so nothing compensates it.
 */
export const confirmAddressStep = createStep("confirm-address", async (input: ConfirmAddressInput, { container }) => {
  const { code, ...editor } = input
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const facts = await loadEditFacts(container, editor)
  const { booking_id, participant_id } = editor
  const tried = await bookings.tryCode({ booking_id, participant_id, code, now: facts.now })
  if ("left" in tried) throw new RefusalError({ code: "address_code_wrong", left: tried.left })
  return new StepResponse({ entry_id: await bookings.confirmAddress({ ...facts, proof_id: tried.proof_id }) })
})
