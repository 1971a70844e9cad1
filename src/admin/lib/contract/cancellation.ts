import type { StaffCancellation, StaffCancellationPreview } from "../../../domain/cancelling/request"
import type { ShownCancellation } from "../../../domain/cancelling/shown-cancellation"
import type { AdminBooking } from "./booking"
import type { RefundCase } from "./refund-case"

/** What is asked: who is cancelled, and another fee than the policy's. */
export type CancellationRequest = StaffCancellationPreview
/** The same with the plan that was shown, and why. */
export type Cancelling = StaffCancellation
/** What cancelling does, to the cent. */
export type Cancellation = ShownCancellation

export type Cancelled = { booking: AdminBooking; refund_case: RefundCase | null }
