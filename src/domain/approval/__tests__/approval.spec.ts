import { minor } from "../../money/minor"
import { unpaidUntilApproved } from "../before-approval"
import { approve, isAsked } from "../decide-request"

const INVOICE = "pp_invoice_invoice"
const session = (provider_id: string, status = "pending", amount = 46) => ({ provider_id, status, amount })
const complete = (...sessions: ReturnType<typeof session>[]) => unpaidUntilApproved("bevt_1", sessions, [INVOICE])
const refused = {
  ok: false,
  refusal: { code: "payment_before_approval", event_id: "bevt_1", providers: [INVOICE] },
}

describe("a cart whose event needs the organiser's approval (SPEC U6)", () => {
  it.each([
    ["is free of charge", []],
    ["is paid with a provider that only promises", [session(INVOICE)]],
    ["was promised by a provider that nobody named", [session("pp_transfer_bank", "pending_authorization")]],
    ["has sessions that are over", [session("pp_card_card", "error"), session("pp_card_card", "canceled")]],
    ["has a session over nothing", [session("pp_card_card", "pending", 0)]],
  ])("may be completed when it %s", (_, sessions) => {
    expect(complete(...sessions)).toEqual({ ok: true, value: null })
  })

  it.each([
    ["may be charged", [session("pp_card_card")]],
    ["was charged", [session("pp_card_card", "captured")]],
    ["may be charged beside a promise", [session(INVOICE), session("pp_card_card")]],
  ])("is refused when it %s", (_, sessions) => {
    expect(complete(...sessions)).toEqual(refused)
  })
})

describe("the organiser's answer to a request (C-46)", () => {
  it("confirms what costs nothing, or is paid", () => {
    expect(approve({ status: "awaiting_approval", open: minor(0) })).toEqual({ ok: true, value: "confirmed" })
  })

  it("waits for the payment of what is open", () => {
    expect(approve({ status: "awaiting_approval", open: minor(1) })).toEqual({ ok: true, value: "awaiting_payment" })
  })

  it.each(["confirmed", "awaiting_payment", "cancelled"])("is not asked of a booking that is %s", (status) => {
    const none = { ok: false, refusal: { code: "booking_not_requested", status } }
    expect([isAsked(status), approve({ status, open: minor(0) })]).toEqual([none, none])
  })
})
