import fc from "fast-check"
import { minor } from "../../money/minor"
import { isTill, promisedAtTill, promisedOnlyAtTill } from "../at-till"
import { leavesFeeOwed } from "../leaves-fee-owed"
import { abandoned, leadsToPayment, offeredProviders, offers } from "../offered"
import { amountDue, isPaid, payable, paymentStanding, unchanged } from "../standing"

const [CARD, INVOICE, TILL] = ["pp_card_card", "pp_invoice_invoice", "pp_till_till"]
const session = (provider_id: string, status: string) => ({ id: `${provider_id} ${status}`, provider_id, status })
const facts = (status: string, total: number, open: number) => {
  return { status, total: minor(total), open: minor(open), owes_fee: false }
}
const feeOf = (open: number) => ({ ...facts("cancelled", 30000, open), owes_fee: true })

describe("what a payment link finds", () => {
  it.each([
    ["something open", facts("awaiting_payment", 5000, 5000), "open"],
    ["a rest open after a dearer rebooking (C-25)", facts("awaiting_payment", 3700, 200), "open"],
    ["an invoice open", facts("confirmed", 5000, 5000), "open"],
    ["everything paid", facts("confirmed", 5000, 0), "paid"],
    ["nothing that costs anything", facts("confirmed", 0, 0), "nothing_due"],
    ["a request", facts("awaiting_approval", 5000, 5000), "awaiting_approval"],
    ["a booking that is cancelled, whatever was open", facts("cancelled", 5000, 5000), "cancelled"],
    ["one whose fee is still to be paid", feeOf(4000), "open"],
    ["one whose fee is paid", feeOf(0), "cancelled"],
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
    expect(payable(feeOf(4000))).toEqual({ ok: true, value: 4000 })
    expect(payable(feeOf(0))).toEqual(refused("booking_cancelled"))
  })

  it("asks for what is open, and for nothing where nobody may pay", () => {
    expect(amountDue(facts("confirmed", 5000, 5000))).toBe(5000)
    expect(amountDue(feeOf(4000))).toBe(4000)
    for (const status of ["cancelled", "awaiting_approval"]) expect(amountDue(facts(status, 5000, 5000))).toBe(0)
  })

  it("owes a fee that was not paid by the cancellation, or that an authorisation is to pay, and no other", () => {
    const left = (due: number, fee: number, captures: boolean) =>
      leavesFeeOwed({ due: minor(due), fee: minor(fee), captures })
    expect([left(1, 1, false), left(0, 1, true)]).toEqual([true, true])
    expect([left(0, 1, false), left(0, 0, true)]).toEqual([false, false])
  })

  it("is settled once: a payment that comes again finds it paid, the fee of a cancelled booking too", () => {
    expect([facts("confirmed", 5000, 0), feeOf(0)].map(isPaid)).toEqual([true, true])
    expect([facts("confirmed", 5000, 1), feeOf(1), facts("cancelled", 5000, 0)].map(isPaid)).toEqual([
      false,
      false,
      false,
    ])
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

  it("are worth a link where money can be paid, or a promise confirms what waits for its payment (V13)", () => {
    const leads = (offered: string[], status: string) => leadsToPayment(offered, { status, promising: [INVOICE] })
    expect(leads([CARD, INVOICE], "confirmed")).toBe(true)
    expect(leads([INVOICE], "confirmed")).toBe(false)
    expect(leads([INVOICE], "awaiting_payment")).toBe(true)
    expect(leads([], "awaiting_payment")).toBe(false)
  })

  it("leave the till out once it was chosen, and not before", () => {
    const sessions = [session(TILL, "pending_authorization")]
    expect(offeredProviders([TILL, CARD], { status: "awaiting_payment", sessions: [] })).toEqual([CARD, TILL])
    expect(offeredProviders([TILL, CARD], { status: "awaiting_payment", sessions })).toEqual([CARD])
    expect(offeredProviders([TILL], { status: "confirmed", sessions: [session(INVOICE, "authorized")] })).toEqual([
      TILL,
    ])
  })

  it.each([
    { id: "pp_till_till", is: true },
    { id: "pp_till_box-office", is: true },
    { id: "pp_till", is: true },
    { id: "pp_tiller_till", is: false },
    { id: "pp_card_till", is: false },
  ])("know $id as a till: $is", ({ id, is }) => {
    expect(isTill(id)).toBe(is)
    expect(promisedAtTill([session(id, "pending_authorization")])).toBe(is)
    expect(promisedAtTill([session(id, "authorized"), session(id, "pending")])).toBe(false)
    expect(promisedOnlyAtTill([session(id, "pending_authorization"), session(CARD, "pending")])).toBe(is)
    const both = [session(id, "pending_authorization"), session(INVOICE, "pending_authorization")]
    expect(promisedOnlyAtTill(both)).toBe(false)
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
