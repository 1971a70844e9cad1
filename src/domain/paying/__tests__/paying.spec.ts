import fc from "fast-check"
import { minor } from "../../money/minor"
import { abandoned, offeredProviders, offers } from "../offered"
import { payable, paymentStanding, unchanged } from "../standing"

const [CARD, INVOICE] = ["pp_card_card", "pp_invoice_invoice"]
const session = (provider_id: string, status: string) => ({ id: `${provider_id} ${status}`, provider_id, status })
const facts = (status: string, total: number, open: number) => ({ status, total: minor(total), open: minor(open) })

describe("what a payment link finds", () => {
  it.each([
    ["something open", facts("awaiting_payment", 5000, 5000), "open"],
    ["a rest open after a dearer rebooking (C-25)", facts("awaiting_payment", 3700, 200), "open"],
    ["an invoice open", facts("confirmed", 5000, 5000), "open"],
    ["everything paid", facts("confirmed", 5000, 0), "paid"],
    ["nothing that costs anything", facts("confirmed", 0, 0), "nothing_due"],
    ["a request", facts("awaiting_approval", 5000, 5000), "awaiting_approval"],
    ["a booking that is cancelled, whatever was open", facts("cancelled", 5000, 5000), "cancelled"],
  ])("%s", (_, found, standing) => {
    expect(paymentStanding(found)).toBe(standing)
  })

  it("can be paid where something is open, and nowhere else", () => {
    const refused = (code: string) => ({ ok: false, refusal: { code } })
    expect(payable(facts("awaiting_payment", 3700, 200))).toEqual({ ok: true, value: 200 })
    expect(payable(facts("confirmed", 5000, 0))).toEqual(refused("payment_not_due"))
    expect(payable(facts("confirmed", 0, 0))).toEqual(refused("payment_not_due"))
    expect(payable(facts("awaiting_approval", 5000, 5000))).toEqual(refused("booking_not_approved"))
    expect(payable(facts("cancelled", 5000, 5000))).toEqual(refused("booking_cancelled"))
  })

  it("is paid as it was seen: any other amount is refused with the one that is due now (C-45)", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seen, due) => {
        const decision = unchanged(minor(seen), minor(due), "eur")
        if (seen === due) expect(decision).toEqual({ ok: true, value: due })
        else expect(decision).toMatchObject({ refusal: { code: "payment_amount_changed", amount: due } })
      })
    )
    expect(unchanged(undefined, minor(5), "eur")).toEqual({ ok: true, value: 5 })
  })
})

describe("the ways to pay what is open", () => {
  it("are those of the region", () => {
    expect(offeredProviders([INVOICE, CARD], { status: "awaiting_payment", sessions: [] })).toEqual([CARD, INVOICE])
  })

  it("leave out the promise by which a booking is confirmed already, and offer it to one that was approved", () => {
    const sessions = [session(INVOICE, "pending_authorization")]
    expect(offeredProviders([INVOICE, CARD], { status: "confirmed", sessions })).toEqual([CARD])
    expect(offeredProviders([INVOICE, CARD], { status: "awaiting_payment", sessions })).toEqual([CARD, INVOICE])
  })

  it("are refused by name", () => {
    expect(offers([CARD], CARD)).toEqual({ ok: true, value: CARD })
    expect(offers([CARD], INVOICE)).toMatchObject({
      refusal: { code: "payment_provider_not_offered", provider_id: INVOICE, providers: [CARD] },
    })
  })

  it("replace what was begun and left, and neither a promise nor money", () => {
    const statuses = [
      "pending",
      "requires_more",
      "error",
      "canceled",
      "pending_authorization",
      "authorized",
      "captured",
    ]
    const left = abandoned(statuses.map((status) => session(CARD, status)))
    expect(left).toEqual(["pending", "requires_more", "error", "canceled"].map((status) => `${CARD} ${status}`))
  })
})
