import type { RefundCase } from "../../lib/contract/refund-case"
import { ClearPayout } from "./clear-payout"
import { DecideRefund } from "./decide-refund"
import { PayRefund } from "./pay-refund"

/** What can be done with a refund case at the point where it is: decide on it, pay it out, or say how that ended. */
export function RefundActions({ refundCase }: { refundCase: RefundCase }) {
  if (refundCase.status === "requested") return <DecideRefund refundCase={refundCase} />
  if (refundCase.unclear_refund_id) return <ClearPayout refundCase={refundCase} />
  if (refundCase.status === "approved") return <PayRefund refundCase={refundCase} />
  return null
}
