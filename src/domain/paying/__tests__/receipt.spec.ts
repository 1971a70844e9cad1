import { minor } from "../../money/minor"
import { coveredReceipt, receiptSchema, sameReceipt } from "../receipt"

const told = {
  number: "K-1042",
  booking_id: "bkg_1",
  amount: minor(5000),
  kind: "cash" as const,
  paid_at: "2027-05-10T08:00:00.000Z",
}

describe("a receipt (V8, V26)", () => {
  it("is the same one when it is told again, by whatever clock", () => {
    const { booking_id, ...typed } = told
    const again = receiptSchema.parse({ ...typed, number: " K-1042 ", paid_at: "2027-05-10T10:00:00+02:00" })
    expect(sameReceipt(told, { ...again, booking_id })).toMatchObject({ ok: true })
  })

  it.each([
    ["another amount", { amount: minor(5001) }],
    ["another booking", { booking_id: "bkg_2" }],
    ["another kind", { kind: "card" as const }],
    ["another time", { paid_at: "2027-05-10T08:00:01.000Z" }],
  ])("is refused with %s under its number", (_what, other) => {
    const refusal = { code: "receipt_number_used", number: "K-1042" }
    expect(sameReceipt(told, { ...told, ...other })).toEqual({ ok: false, refusal })
  })

  it.each([
    [0, 0, true],
    [-3000, 5000, true],
    [-5000, 5000, true],
    [-5001, 5000, false],
    [-1, 0, false],
    [7000, 0, true],
    [7000, -100, true],
  ])("of %d is fine while %d is paid: %s", (amount, paid, fine) => {
    expect(coveredReceipt(minor(amount), { paid: minor(paid), owed: minor(0), currency_code: "eur" }).ok).toBe(fine)
  })

  it("that pays something out is refused while a refund case is open: it is paid at the case, and once", () => {
    const held = { paid: minor(21000), owed: minor(1000), currency_code: "eur" }
    const refusal = { code: "receipt_past_refund", owed: 1000, currency_code: "eur" }
    expect(coveredReceipt(minor(-1000), held)).toEqual({ ok: false, refusal })
    expect(coveredReceipt(minor(0), held).ok).toBe(true)
    expect(coveredReceipt(minor(500), held).ok).toBe(true)
  })

  it.each([[{ amount: 10.5 }], [{ number: "K\n1" }], [{ number: "" }], [{ kind: "gold" }], [{ paid_at: "yesterday" }]])(
    "is refused with %j",
    (wrong) => {
      const { booking_id: _id, ...typed } = told
      expect(receiptSchema.safeParse({ ...typed, ...wrong }).success).toBe(false)
    }
  )
})
