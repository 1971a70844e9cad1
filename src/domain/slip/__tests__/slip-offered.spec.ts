import { offersSlip, slipOffered } from "../slip-offered"

const [CARD, TILL] = ["pp_card_card", "pp_till_till"]
const promised = (provider_id: string) => ({ id: "payses_1", provider_id, status: "pending_authorization" })

describe("a payment slip", () => {
  it("is offered where the region has a till, or the order was placed for one", () => {
    expect(offersSlip([CARD, TILL], [])).toBe(true)
    expect(offersSlip([CARD], [promised(TILL)])).toBe(true)
    expect(slipOffered([TILL], [])).toEqual({ ok: true, value: null })
  })

  it("is refused where no till would take it", () => {
    expect(offersSlip([CARD], [promised(CARD)])).toBe(false)
    expect(slipOffered([CARD], [])).toMatchObject({ refusal: { code: "payment_slip_not_offered" } })
  })
})
