import type { Policy } from "../../policy/policy"
import type { CancellingFacts } from "../facts"

export const CUSTOMER_MAY: Policy = {
  self_service: true,
  cancelling: { free: true, unpaid: true, paid: true },
  cancel_until: { kind: "hours_before_start", hours: 24 },
}

export const share = (percent: number) => ({ kind: "share" as const, percent })
export const ladder = (percent: number) => ({ tiers: [], after: share(percent) })

/** Anna holds two tickets for the concert on the 1st of June, 50.00 each, and has paid them with her order of nothing else. */
export function annasConcert(policy: Policy = CUSTOMER_MAY, given: Partial<CancellingFacts> = {}): CancellingFacts {
  const person = { ticket_type_id: "adult", line_item_id: "line_1", status: "registered" as const }
  return {
    now: "2027-05-01T12:00:00Z",
    actor: "customer",
    booking: { version: 3, status: "confirmed", terms: {} },
    participants: [
      { ...person, id: "anna", name: "Anna Berg" },
      { ...person, id: "ben", name: "Ben Berg" },
    ],
    event: {
      starts_at: "2027-06-01T18:00:00Z",
      ends_at: "2027-06-01T21:00:00Z",
      registration_closes_at: null,
      timezone: "Europe/Berlin",
      word: { terms: "Free until the day before.", contact: { email: "desk@concert.example" } },
      ticket_types: [{ id: "adult", title: "Adult", layers: { shop: {}, event: policy, ticket_type: {} } }],
    },
    order: paying(100),
    add_ons: [],
    reasons: [],
    ...given,
  }
}

/** An order of 100.00 of which so much was captured or authorised. Decimals. */
export function paying(captured: number, authorised = 0): CancellingFacts["order"] {
  return {
    currency_code: "eur",
    lines: [{ line_item_id: "line_1", quantity: 2, total: 100 }],
    total: 100,
    tax: 15.97,
    captured_beyond_rest: captured,
    authorised_beyond_rest: captured + authorised,
    reserved: 0,
    whole: true,
    on_invoice: false,
    obstacle: null,
    closable: true,
  }
}
