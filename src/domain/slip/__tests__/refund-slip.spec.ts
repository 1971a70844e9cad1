import fc from "fast-check"
import { REFUND_CHANNELS } from "../../refund/channel"
import { REFUND_STATUSES } from "../../refund/refund-case"
import { refundSlip, type SlipCase } from "../refund-slip"

const thirty: SlipCase = {
  ...{ status: "approved", channel: "cash", amount: 3000, currency_code: "eur" },
  ...{ reference: null, unclear_refund_id: null },
}

describe("a refund slip", () => {
  it.each(["cash", "voucher"] as const)("is for an approved case that is paid by %s", (channel) => {
    const payout = { channel, amount: 3000, currency_code: "eur" }
    expect(refundSlip({ ...thirty, channel })).toEqual({ ok: true, value: payout })
  })

  it("is for nothing else: the till never pays what is not decided, was paid, or goes another way", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REFUND_STATUSES),
        fc.constantFrom(...REFUND_CHANNELS),
        fc.option(fc.constant("K-1")),
        fc.option(fc.constant("ref_1")),
        (status, channel, reference, unclear_refund_id) => {
          const due = status === "approved" && ["cash", "voucher"].includes(channel) && !reference && !unclear_refund_id
          const decision = refundSlip({ ...thirty, status, channel, reference, unclear_refund_id })
          expect(decision.ok).toBe(due)
          if (!decision.ok) expect(decision.refusal).toEqual({ code: "refund_slip_not_due", status, channel })
        }
      )
    )
  })
})
