import { isOpen, REFUND_STATUSES, type RefundStep, stepRefund } from "../refund-case"

describe("a refund case (SPEC U13)", () => {
  it("goes from requested over approved to paid", () => {
    expect(stepRefund("requested", "approve")).toEqual({ ok: true, value: "approved" })
    expect(stepRefund("approved", "pay")).toEqual({ ok: true, value: "paid" })
    expect(stepRefund("requested", "reject")).toEqual({ ok: true, value: "rejected" })
  })

  const steps: RefundStep[] = ["approve", "reject", "pay"]
  const allowed = ["requested approve", "requested reject", "approved pay"]
  const others = REFUND_STATUSES.flatMap((status) => steps.map((step) => [status, step] as const)).filter(
    ([status, step]) => !allowed.includes(`${status} ${step}`)
  )
  it.each(others)("allows a %s case no %s", (status, step) => {
    expect(stepRefund(status, step)).toEqual({ ok: false, refusal: { code: "refund_case_locked", status } })
  })

  it("owes money until it is paid or rejected", () => {
    expect(REFUND_STATUSES.filter(isOpen)).toEqual(["requested", "approved"])
  })
})
