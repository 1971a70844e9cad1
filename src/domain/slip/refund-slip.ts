import { accept, type Decision, refuse } from "../decision"
import { type Minor, minor } from "../money/minor"
import type { RefundChannel } from "../refund/channel"
import type { RefundStatus } from "../refund/refund-case"

/** The ways back that a till pays by; the till reads from the slip how much (SPEC V25). */
export type TillChannel = Extract<RefundChannel, "cash" | "voucher">

export type SlipCase = {
  status: RefundStatus
  channel: RefundChannel
  /** What is still to be paid, in minor units of `currency_code`. */
  amount: number
  currency_code: string
  /** What staff have noted as the payment's number: the money has moved. */
  reference: string | null
  /** Only the payment provider knows whether an earlier try has paid it. */
  unclear_refund_id: string | null
}

type Payout = { channel: TillChannel; amount: Minor; currency_code: string }

/** What a till is to pay out for a case: once it was approved, in cash or as a voucher, and until it is paid. */
export function refundSlip(refundCase: SlipCase): Decision<Payout> {
  const { status, channel, amount, currency_code } = refundCase
  if (!isAtTill(channel) || status !== "approved" || isTaken(refundCase)) {
    return refuse({ code: "refund_slip_not_due", status, channel })
  }
  return accept({ channel, amount: minor(amount), currency_code })
}

function isAtTill(channel: RefundChannel): channel is TillChannel {
  return channel === "cash" || channel === "voucher"
}

/** Paid, or perhaps paid. */
function isTaken({ reference, unclear_refund_id }: SlipCase): boolean {
  return reference !== null || unclear_refund_id !== null
}
