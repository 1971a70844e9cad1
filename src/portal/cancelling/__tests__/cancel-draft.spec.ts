import type { CancellationPlan } from "../../api/answers"
import { participant } from "../../booking/__tests__/example-booking"
import { cancelErrors, EMPTY_CANCEL, goingIn, saidIn } from "../cancel-draft"
import { settlementText } from "../settlement-text"

const plan: CancellationPlan = {
  hash: "h",
  tickets: [],
  add_ons: [],
  total: 10_000,
  fee: 1000,
  back: 9000,
  due: 0,
  currency_code: "eur",
  settlement: "refund",
  reason_required: true,
  reasons: ["I am ill"],
  notice: "Ten per cent are kept.",
  auto_refund: false,
}
const two = [participant(1, "Anna"), participant(2, "Ben"), participant(3, "Carla", { status: "cancelled" })]

describe("Cancelling", () => {
  it("means nobody until somebody is chosen, and nobody who is cancelled already", () => {
    expect(goingIn(EMPTY_CANCEL, two)).toEqual([])
    expect(goingIn({ go: ["bpar_2", "bpar_3"] }, two).map(({ id }) => id)).toEqual(["bpar_2"])
  })

  it("wants a reason where one is needed, and the notice read", () => {
    expect(cancelErrors(EMPTY_CANCEL, plan)).toEqual(["reason", "notice"])
    expect(cancelErrors(EMPTY_CANCEL, { ...plan, reason_required: false, notice: null })).toEqual([])
    const said = { ...EMPTY_CANCEL, acknowledged: true }
    expect(cancelErrors({ ...said, reason: "  " }, plan)).toEqual(["reason"])
    expect(cancelErrors({ ...said, reason: "Flu" }, plan)).toEqual([])
    expect(cancelErrors({ ...said, reason_key: "I am ill" }, plan)).toEqual([])
  })

  it("sends what was said and nothing that was not", () => {
    expect(saidIn({ ...EMPTY_CANCEL, reason: " Flu " }, plan)).toEqual({ reason: "Flu", notice_acknowledged: false })
    expect(saidIn({ ...EMPTY_CANCEL, reason_key: "I am ill" }, { notice: null })).toEqual({ reason_key: "I am ill" })
  })

  it("tells what happens with the money, and of none where there is none", () => {
    expect(settlementText(plan)).toBe("settlement_refund")
    expect(settlementText({ ...plan, auto_refund: true })).toBe("settlement_refund_soon")
    expect(settlementText({ ...plan, settlement: "none", fee: 10_000 })).toBe("settlement_kept")
    expect(settlementText({ ...plan, settlement: "none", fee: 0 })).toBe("settlement_unpaid")
    expect(settlementText({ ...plan, settlement: "none", fee: 0, total: 0 })).toBe("settlement_free")
    expect(settlementText({ ...plan, settlement: "collect" })).toBe("settlement_collect")
    expect(settlementText({ ...plan, settlement: "release" })).toBe("settlement_release")
  })
})
