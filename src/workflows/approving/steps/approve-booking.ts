import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { paymentTerm } from "../../../domain/paying/payment-term"
import { type TermsOfPayment, termRules } from "../../../domain/settings/term-rules"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { loadOrderMoney } from "../../reading/load-order-money"
import { loadSettings } from "../../settings/load-settings"

export type ApproveInput = { booking_id: string; order_id: string; event: TermsOfPayment; actor: Actor }

/** Says yes to a request; what is open decides what that means. One transaction, and the last step: nothing compensates it. */
export const approveBookingStep = createStep(
  "approve-booking",
  async ({ booking_id, order_id, event, actor }: ApproveInput, { container }) => {
    const { open } = await loadOrderMoney(container, order_id)
    const now = new Date().toISOString()
    const rules = termRules(await loadSettings(container), event, now)
    const term = paymentTerm(open, rules)
    await container.resolve<BookingModuleService>(BOOKING_MODULE).approveBooking({ booking_id, open, term, actor, now })
    return new StepResponse({ booking_id })
  }
)
