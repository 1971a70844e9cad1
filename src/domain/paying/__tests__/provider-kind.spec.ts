import { isPromise, providerKind, providerName } from "../provider-kind"

describe("A payment provider, known by its id alone", () => {
  it.each([
    { id: "pp_system_default", kind: "manual", promise: false, name: "System" },
    { id: "pp_invoice_invoice", kind: "invoice", promise: true, name: "Invoice" },
    { id: "pp_till_box-office", kind: "till", promise: true, name: "Till" },
    { id: "pp_stripe-ideal_stripe", kind: "other", promise: false, name: "Stripe ideal" },
    { id: "pp_paypal", kind: "other", promise: false, name: "Paypal" },
  ])("$id is $kind", ({ id, kind, promise, name }) => {
    expect([providerKind(id), isPromise(id), providerName(id)]).toEqual([kind, promise, name])
  })
})
