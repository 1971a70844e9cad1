import fc from "fast-check"
import { minor } from "../../money/minor"
import { bookerOfSale } from "../booker-of-sale"
import { DESK_PAYMENTS } from "../desk-sale"
import { fitsPayment, paymentsFor } from "../fits-payment"
import { seatsOfSale } from "../seats-of-sale"

describe("how a sale is paid", () => {
  it("is free where it costs nothing, and only there", () => {
    expect(paymentsFor(minor(0))).toEqual(["free"])
    expect(paymentsFor(minor(1))).toEqual(["invoice", "settled_outside", "pay_link", "till"])
    for (const payment of DESK_PAYMENTS) {
      expect(fitsPayment({ payment, reason: "Cash" }, minor(0)).ok).toBe(payment === "free")
      expect(fitsPayment({ payment, reason: "Cash" }, minor(1)).ok).toBe(payment !== "free")
    }
  })

  it("has a reason where it counts as paid (U11)", () => {
    expect(fitsPayment({ payment: "settled_outside" }, minor(100))).toMatchObject({
      refusal: { code: "desk_reason_missing" },
    })
    expect(fitsPayment({ payment: "invoice" }, minor(100)).ok).toBe(true)
  })
})

describe("who books", () => {
  const kim = { email: "kim@example.com", first_name: "Kim", last_name: null }

  it("is whom staff wrote down, completed by what is known of the customer", () => {
    expect(bookerOfSale({ booker: {} }, kim)).toMatchObject({ value: { first_name: "Kim", email: kim.email } })
    const booker = { last_name: "Lund", email: "lund@example.com", phone: "030" }
    expect(bookerOfSale({ booker }, kim)).toEqual({ ok: true, value: booker })
  })

  it("has a name and an address", () => {
    expect(bookerOfSale({ booker: { email: "a@example.com" } }, null)).toMatchObject({
      refusal: { code: "name_required", participant: null },
    })
    expect(bookerOfSale({ booker: { first_name: "A" } }, null)).toMatchObject({
      refusal: { code: "desk_email_missing" },
    })
  })
})

describe("the seats of a sale", () => {
  const seats = (free: number | null, adult: number | null, wanted: number) =>
    seatsOfSale(
      "concert",
      Array.from({ length: wanted }, () => ({ ticket_type_id: "adult" })),
      new Map([
        ["concert", { free }],
        ["adult", { free: adult }],
      ])
    )

  it("are what is left at the scarcer of event and quota", () => {
    expect(seats(5, 2, 2)).toEqual({ free: 2, wanted: 2, over: 0 })
    expect(seats(1, 9, 3)).toEqual({ free: 1, wanted: 3, over: 2 })
    expect(seats(null, null, 3)).toEqual({ free: null, wanted: 3, over: 0 })
  })

  it("are beyond by just what is missing", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 50 }), (free, quota, wanted) => {
        expect(seats(free, quota, wanted).over).toBe(Math.max(0, wanted - Math.min(free, quota)))
      })
    )
  })
})
