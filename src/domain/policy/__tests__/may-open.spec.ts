import { mayOpen, type OpenFacts } from "../may-open"

const END = "2027-06-01T21:00:00Z"
const LATER = "2027-06-01T21:00:00.001Z"
const WORD = { terms: null, contact: null }
const facts = (given: Partial<OpenFacts>): OpenFacts => ({
  layers: { shop: {}, event: { closes_with_event: true }, ticket_type: {} },
  event: { starts_at: "2027-06-01T18:00:00Z", ends_at: END, registration_closes_at: null, timezone: "Europe/Berlin" },
  word: WORD,
  now: LATER,
  grants: [],
  ...given,
})

/** An event that closes its portal when it is over (V19). */
describe("a booking", () => {
  it("is open until exactly the end, and closed then, with the level that says so", () => {
    expect(mayOpen(facts({ now: END }))).toMatchObject({ ok: true })
    expect(mayOpen(facts({}))).toEqual({
      ok: false,
      refusal: { code: "portal_closed", level: "event", closed_at: END, ...WORD },
    })
  })

  it("stays open for ever where nobody says so, and for whom staff granted more time", () => {
    expect(mayOpen(facts({ layers: { shop: {}, event: {}, ticket_type: {} } }))).toMatchObject({ ok: true })
    const grants = [{ fields: ["phone"], until: "2027-06-02T00:00:00Z" }]
    expect(mayOpen(facts({ grants }))).toMatchObject({ ok: true })
    expect(mayOpen(facts({ grants, now: "2027-06-03T00:00:00Z" }))).toMatchObject({ ok: false })
  })
})
