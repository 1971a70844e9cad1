import fc from "fast-check"
import { minor } from "../../money/minor"
import type { OrderLine } from "../bill-lines"
import type { Buyer, InvoiceData, StandingInvoice } from "../document"
import { mirror } from "../mirror"
import { type BillingFacts, type DocumentStep, planDocuments } from "../plan-documents"

const ANNA: Buyer = {
  ...{ name: "Anna Jahn", company: null, address_1: "Ring 1", address_2: null, postal_code: "10115" },
  ...{ city: "Berlin", country_code: "de", email: "anna@example.com" },
}

const line = (id: string, total: number, rate = 19, fee_of: string | null = null): OrderLine => {
  return { id, name: id, detail: null, quantity: 1, total, original_total: total, rate, fee_of }
}

const facts = (lines: OrderLine[], change: Partial<BillingFacts> = {}): BillingFacts => ({
  order: {
    ...{ id: "order_1", cancelled: false, currency_code: "eur", lines },
    total: lines.reduce((all, { total }) => all + total, 0),
  },
  buyer: ANNA,
  standing: [],
  due: { wares: true, fees: true },
  issued: 0,
  reissue_on_address_change: true,
  ...change,
})

/** The invoices that stand after what was planned has been made. */
function made(steps: readonly DocumentStep[]): StandingInvoice[] {
  return steps.flatMap((step, index) => {
    if (step.do === "cancel") return []
    return [{ id: `bdoc_${index}`, kind: step.kind, data: { ...step.billed, kind: step.kind } as InvoiceData }]
  })
}

const said = (steps: readonly DocumentStep[]) =>
  steps.map((step) => {
    return step.do === "cancel" ? `cancel ${step.invoice.id}` : `${step.kind} ${step.billed.total} (${step.cause})`
  })

describe("planDocuments", () => {
  it("bills an order once, and its cancellation with a fee takes it back line by line (C-65)", () => {
    const first = planDocuments(facts([line("stalls", 100), line("shirt", 25)]))
    expect(said(first)).toEqual(["invoice 12500 (invoice:order_1:1)"])
    const standing = made(first)
    expect(planDocuments(facts([line("stalls", 100), line("shirt", 25)], { standing, issued: 1 }))).toEqual([])

    const kept = facts([line("fee", 25, 19, "bcan_1")], { standing, issued: 1 })
    kept.order = { ...kept.order, cancelled: true }
    expect(said(planDocuments(kept))).toEqual(["cancel bdoc_0", "fee_invoice 2500 (invoice:order_1:2)"])
    expect(standing[0] && mirror(standing[0].data)).toMatchObject({
      total: -12500,
      lines: [
        { id: "stalls", quantity: -1, gross: -10000, tax: -1597 },
        { id: "shirt", quantity: -1, gross: -2500, tax: -399 },
      ],
    })
  })

  it("takes back and bills anew whoever lives elsewhere now; an answer, an e-mail address, a new title change nothing (C-13)", () => {
    const standing = made(planDocuments(facts([line("stalls", 100)])))
    const moved = { ...ANNA, postal_code: "20095" }
    const now = (change: Partial<BillingFacts>) => {
      return said(planDocuments(facts([line("stalls", 100)], { standing, issued: 1, ...change })))
    }
    expect(now({ buyer: moved })).toEqual(["cancel bdoc_0", "invoice 10000 (invoice:order_1:2)"])
    expect(now({ buyer: moved, reissue_on_address_change: false })).toEqual([])
    expect(now({ buyer: { ...ANNA, email: "anna@new.example" } })).toEqual([])
    expect(now({ buyer: null })).toEqual([])
    expect(now({ order: { ...facts([{ ...line("stalls", 100), name: "Concert (new title)" }]).order } })).toEqual([])
  })

  it("makes nothing before it is due, and nothing over what costs nothing (C-46)", () => {
    expect(planDocuments(facts([line("stalls", 100)], { due: { wares: false, fees: true } }))).toEqual([])
    expect(planDocuments(facts([line("workshop", 0)]))).toEqual([])
  })

  it("an order that core has cancelled is taken back, though its lines stand", () => {
    const standing = made(planDocuments(facts([line("stalls", 100)])))
    const { order } = facts([line("stalls", 100)])
    expect(said(planDocuments(facts([], { order: { ...order, cancelled: true }, standing, issued: 1 })))).toEqual([
      "cancel bdoc_0",
    ])
  })

  it("says, whatever the order holds after whatever it held, exactly what the order asks for, and then nothing more", () => {
    const rates = fc.constantFrom(0, 7, 19)
    const orders = fc.array(
      fc.array(fc.tuple(fc.double({ min: 0.01, max: 900, noNaN: true }), rates, fc.boolean()), { maxLength: 6 }),
      { minLength: 1, maxLength: 6 }
    )
    fc.assert(
      fc.property(orders, (versions) => {
        let standing: StandingInvoice[] = []
        let issued = 0
        versions.forEach((version, at) => {
          const lines = version.map(([total, rate, isFee], index) => {
            return line(`${at}-${index}`, isFee ? Math.ceil(total) : total, rate, isFee ? `bcan_${index}` : null)
          })
          const now = facts(lines, { standing, issued })
          const steps = planDocuments(now)
          const gone = steps.flatMap((step) => (step.do === "cancel" ? [step.invoice.id] : []))
          const fresh = made(steps).map((one) => ({ ...one, id: `${at}:${one.id}` }))
          standing = [...standing.filter(({ id }) => !gone.includes(id)), ...fresh]
          issued += fresh.length
          const stands = standing.reduce((all, { data }) => minor(all + data.total), minor(0))
          expect(stands).toBe(Math.round(Number((now.order.total * 100).toFixed(6))))
          expect(planDocuments({ ...now, standing, issued })).toEqual([])
        })
      })
    )
  })
})
