import type { AdminBooking } from "../contract/booking"
import type { CancellationRequest, Cancelling } from "../contract/cancellation"
import { readStaffFee, type StaffFee } from "../fee/staff-fee"

/** What the drawer holds of a cancellation. */
export type CancelForm = StaffFee & { reason_key: string; reason: string }

export const CANCEL_FORM: CancelForm = { fee: "policy", fee_amount: "", reason_key: "", reason: "" }

/** What the preview is asked for. */
export function cancellationOf(form: StaffFee, booking: AdminBooking): CancellationRequest {
  return readStaffFee(form, booking.totals.currency_code)
}

/** What is committed: exactly the plan that was shown, and why. */
export function cancellingOf(form: CancelForm, booking: AdminBooking, planHash: string): Cancelling {
  const reason = form.reason.trim()
  return {
    ...cancellationOf(form, booking),
    version: booking.version,
    plan_hash: planHash,
    ...(reason && { reason }),
    ...(form.reason_key && { reason_key: form.reason_key }),
  }
}
