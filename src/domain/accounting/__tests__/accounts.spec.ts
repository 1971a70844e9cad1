import fc from "fast-check"
import { minor } from "../../money/minor"
import {
  accountsOf,
  type CountedDocument,
  type CountedMovement,
  countDocuments,
  countMovements,
  MAX_DIFFERING,
  NOTHING_COUNTED,
} from "../accounts"
import { type Entry, movementOf } from "../movement"

const bill = (kind: CountedDocument["kind"], total: number, rate = 19, currency_code = "eur"): CountedDocument => {
  const tax = Math.round((total * rate) / (100 + rate))
  const taxes = [{ rate, gross: minor(total), net: minor(total - tax), tax: minor(tax) }]
  return { kind, currency_code, total: minor(total), rounding: minor(0), taxes }
}
const entry = (reference: string, booked: number | null, moved: number | null, order_id = "order_1") => {
  const said = { currency_code: "eur", moved_minor: null, settled_outside: false, is_first: true }
  const amounts = movementOf({ ...said, reference, booked, booked_together: booked ?? 0, moved })
  const order = { order_id, order_number: "#1", booking_id: "bkg_1", booking_number: "TX-AAAA-AAAA" }
  return { ...amounts, ...order, currency_code: "eur", way: null }
}
const accounts = (documents: CountedDocument[], movements: CountedMovement[]) =>
  accountsOf(countMovements(countDocuments(NOTHING_COUNTED, documents), movements))

describe("The accounts of a period (SPEC V10, V34)", () => {
  it("100 rebooked to 70: a credit note of 100, an invoice of 70, an offset that nets, 30 back (C-48)", () => {
    const [euros] = accounts(
      [bill("invoice", 10000), bill("cancellation_invoice", -10000), bill("invoice", 7000)],
      [
        entry("capture", 100, 100, "order_1"),
        entry("rebooking", -100, -100, "order_1"),
        entry("rebooking", 100, 100, "order_2"),
        entry("refund", -30, -30, "order_2"),
      ]
    )
    expect(euros).toMatchObject({
      billed: 7000,
      documents: [
        { kind: "invoice", count: 2, total: 17000 },
        { kind: "cancellation_invoice", count: 1, total: -10000 },
      ],
      taxes: [{ rate: 19, gross: 7000, net: 5882, tax: 1118 }],
      movements: [
        { kind: "payment", count: 1, amount: 10000 },
        { kind: "offset", count: 2, amount: 0 },
        { kind: "refund", count: 1, amount: -3000 },
      ],
      ...{ moved: 7000, booked: 7000, difference: 0, differing: [], differing_count: 0 },
    })
  })

  it("names the orders whose books say something else, up to a limit, and not those where it evens out", () => {
    const [euros] = accounts(
      [],
      [
        entry("capture", 100, 90, "order_1"),
        entry("refund", null, -20, "order_2"),
        // Booked with too little first, and righted by a second entry.
        ...[entry("capture", 40, 50, "order_3"), entry("capture", 10, null, "order_3")],
      ]
    )
    expect(euros).toMatchObject({
      ...{ moved: 12000, booked: 15000, difference: -3000, differing_count: 2 },
      differing: [
        { order_id: "order_1", amount: 9000, booked: 10000, difference: -1000 },
        { order_id: "order_2", amount: -2000, booked: 0, difference: -2000 },
      ],
    })
    const many = Array.from({ length: MAX_DIFFERING + 1 }, (_, at) => entry("capture", 1, 2, `order_${at}`))
    const [more] = accounts([], many)
    expect([more?.differing.length, more?.differing_count]).toEqual([MAX_DIFFERING, MAX_DIFFERING + 1])
  })

  it("keeps currencies and tax rates apart", () => {
    const found = accounts([bill("invoice", 119), bill("invoice", 107, 7), bill("invoice", 1100, 10, "jpy")], [])
    expect(
      found.map(({ currency_code, billed, taxes }) => [currency_code, billed, taxes.map(({ rate }) => rate)])
    ).toEqual([
      ["eur", 226, [19, 7]],
      ["jpy", 1100, [10]],
    ])
  })

  it("counted in pieces comes to the same, and each tax rate's net and tax make its gross", () => {
    const kinds = ["invoice", "fee_invoice", "cancellation_invoice"] as const
    const one = fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0, 7, 19))
    fc.assert(
      fc.property(fc.array(one), fc.nat({ max: 20 }), (rows, at) => {
        const documents = rows.map(([kind, total, rate]) => bill(kind, total, rate))
        const pieces = [documents.slice(0, at), documents.slice(at)].reduce(countDocuments, NOTHING_COUNTED)
        expect(accountsOf(pieces)).toEqual(accounts(documents, []))
        const [euros] = accountsOf(pieces)
        const gross = (euros?.taxes ?? []).reduce((total, tax) => total + tax.gross, 0)
        expect(gross + (euros?.rounding ?? 0)).toBe(euros?.billed ?? 0)
        for (const tax of euros?.taxes ?? []) expect(tax.net + tax.tax).toBe(tax.gross)
      })
    )
  })
})

describe("A movement", () => {
  const card: Entry = {
    ...{ currency_code: "eur", reference: "capture", settled_outside: false, is_first: true },
    ...{ booked: 118.9881, booked_together: 118.9881, moved: 118.9881, moved_minor: null },
  }
  const receipt: Entry = { ...card, reference: "booking_receipt", moved: null, moved_minor: minor(11899) }

  it("is told by its own record, in whole units, and the books beside it", () => {
    expect(movementOf(card)).toEqual({ kind: "payment", amount: 11899, booked: 11899, difference: 0 })
    expect(movementOf(receipt)).toMatchObject({ kind: "receipt", amount: 11899, difference: 0 })
    const unbooked = movementOf({ ...receipt, booked: null, booked_together: 0 })
    expect(unbooked).toMatchObject({ amount: 11899, booked: 0, difference: 11899 })
    expect(movementOf({ ...card, reference: "refund_case" })).toMatchObject({ kind: "refund" })
  })

  it("that several entries make up is in order; booked twice, the second is too much", () => {
    const parts = [{ ...card, booked: 60, booked_together: 100, moved: 100 }]
    const rest = { ...card, booked: 40, booked_together: 100, moved: 100, is_first: false }
    expect([...parts, rest].map(movementOf).map(({ amount }) => amount)).toEqual([6000, 4000])
    const first = { ...card, booked: 100, booked_together: 200, moved: 100 }
    const twice = [first, { ...first, is_first: false }].map(movementOf)
    expect(twice.map(({ amount, difference }) => [amount, difference])).toEqual([
      [10000, 0],
      [0, -10000],
    ])
  })

  it("is settled outside where the desk says so; what another plugin books is believed", () => {
    expect(movementOf({ ...card, settled_outside: true })).toMatchObject({ kind: "settled_outside", amount: 11899 })
    const others = movementOf({ ...card, reference: "gift_card", moved: null })
    expect(others).toMatchObject({ kind: "other", amount: 11899, difference: 0 })
  })
})
