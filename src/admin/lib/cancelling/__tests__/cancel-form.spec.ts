import type { AdminBooking } from "../../contract/booking"
import { CANCEL_FORM, cancellationOf, cancellingOf } from "../cancel-form"

const booking = { version: 3, totals: { currency_code: "eur" } } as AdminBooking

describe("What a cancellation asks for", () => {
  it("previews with the fee that is chosen", () => {
    expect(cancellationOf(CANCEL_FORM, booking)).toEqual({})
    expect(cancellationOf({ fee: "own", fee_amount: "12,50" }, booking)).toEqual({ fee: { amount: 1_250 } })
  })

  it("commits the amounts that were shown, and says why only where somebody did", () => {
    const shown = { version: 3, plan_hash: "abc" }
    expect(cancellingOf({ ...CANCEL_FORM, reason: " " }, booking, "abc")).toEqual(shown)
    const said = { fee: "none" as const, fee_amount: "", reason_key: "Illness", reason: " A broken leg " }
    expect(cancellingOf(said, booking, "abc")).toEqual({
      ...shown,
      fee: "none",
      reason_key: "Illness",
      reason: "A broken leg",
    })
  })
})
