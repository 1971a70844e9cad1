import { minor } from "../../money/minor"
import { transferOf } from "../transfer"
import { facts } from "./anna"

const order = (over: Parameters<typeof facts>[1]) => facts({}, over).order

describe("how the money follows the tickets (DESIGN 4)", () => {
  it("moves what was captured", () => {
    expect(transferOf(order({}), minor(7000))).toMatchObject({ kind: "offset", amount: 10000, captures_first: false })
  })

  it("moves nothing when nothing was paid", () => {
    const unpaid = order({ captured_beyond_rest: 0, authorised_beyond_rest: 0 })
    expect(transferOf(unpaid, minor(7000))).toMatchObject({ kind: "none", amount: 0 })
  })

  it("bills on invoice again what was billed on invoice (SPEC U12)", () => {
    const invoiced = order({ captured_beyond_rest: 0, authorised_beyond_rest: 0, on_invoice: true })
    expect(transferOf(invoiced, minor(7000))).toMatchObject({ kind: "none", due_on_invoice: true })
  })

  describe("authorised only", () => {
    const authorised = order({ captured_beyond_rest: 0 })
    it.each([7000, 10000])("takes the authorisation along for a total of %i", (total) => {
      expect(transferOf(authorised, minor(total))).toMatchObject({
        kind: "authorisation",
        amount: total,
        captures_first: false,
      })
    })

    it("lets the authorisation go when the new booking is free", () => {
      expect(transferOf(authorised, minor(0))).toMatchObject({ kind: "none", amount: 0, releases: true })
    })

    it("captures first when the new total is higher: core would cancel the authorisation", () => {
      expect(transferOf(authorised, minor(10001))).toMatchObject({
        kind: "offset",
        amount: 10000,
        captures_first: true,
      })
    })

    it("captures first when a part of the order stays: an authorisation cannot be split", () => {
      const part = order({ captured_beyond_rest: -50, whole: false })
      expect(transferOf(part, minor(7000))).toMatchObject({
        kind: "offset",
        amount: 10000,
        captures_first: true,
        whole: false,
      })
    })
  })

  it("captures the rest of a payment that is captured in part", () => {
    expect(transferOf(order({ captured_beyond_rest: 40 }), minor(7000))).toMatchObject({
      amount: 10000,
      captures_first: true,
    })
  })

  it("leaves with the order what it owes to another booking, and does not close it", () => {
    const shared = order({ captured_beyond_rest: 150, authorised_beyond_rest: 150, reserved: 5000 })
    expect(transferOf(shared, minor(7000))).toMatchObject({ amount: 10000, whole: false })
  })

  it("takes nothing from a rest that is not paid itself", () => {
    const part = order({ captured_beyond_rest: -50, authorised_beyond_rest: -50, whole: false })
    expect(transferOf(part, minor(7000))).toMatchObject({ kind: "none", amount: 0 })
  })
})
