import fc from "fast-check"
import type { EditPlan, EditRequest } from "../edit"
import { planEdit } from "../plan-edit"
import { annasBooking, edit, ticket } from "./annas-booking"

function planned(request: EditRequest, facts = annasBooking()): EditPlan {
  const decision = planEdit(request, facts)
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`)
  return decision.value
}

describe("an edit that changes nothing (C-14)", () => {
  const { booking, participants } = annasBooking()
  const { first_name, last_name, email, phone, address } = booking
  const NOTHING = { booker: {}, participants: [], changes: [], email_before: null }

  it.each([
    ["nothing at all", {}],
    ["the same values", { booker: { first_name, last_name, email, phone, address } }],
    [
      "the same participants",
      { participants: participants.map(({ id, first_name: first }) => ({ id, first_name: first })) },
    ],
    [
      "the same address, its lines in another order",
      { booker: { address: { country_code: "de", city: "Köln", address_1: "Domplatte 1" } } },
    ],
    ["empty lines of an address", { booker: { address: { ...address, address_2: "", company: undefined } } }],
    [
      "an empty form for somebody who has no data yet",
      { participants: [{ id: "open", first_name: "", phone: "", address: { city: "" } }] },
    ],
  ])("plans nothing: %s", (_case, request) => {
    expect(planned(edit(request))).toMatchObject(NOTHING)
  })

  it("takes the stored address for the same, however it was capitalised when the order was placed", () => {
    const facts = annasBooking({ booking: { ...booking, email: "Anna@Example.com" } })
    expect(planned(edit({ booker: { email: "anna@example.com" } }), facts)).toMatchObject(NOTHING)
  })
})

describe("a ticket whose name changes (U20)", () => {
  it("gets a new code; the other tickets keep theirs", () => {
    expect(planned(edit({ participants: [{ id: "ben", first_name: "Bela" }] }))).toMatchObject({
      participants: [{ id: "ben", set: { first_name: "Bela" }, ticket_code: "NEW-1" }],
      changes: [{ subject: "ben", field: "first_name", before: "Ben", after: "Bela" }],
    })
  })

  it("keeps its code when somebody is named on it for the first time", () => {
    expect(planned(edit({ participants: [{ id: "open", first_name: "Mia" }] })).participants).toEqual([
      { id: "open", set: { first_name: "Mia" }, ticket_code: null },
    ])
  })

  it("keeps its code when only address or phone change, or when the same name is split otherwise", () => {
    const { participants } = planned(
      edit({
        participants: [
          { id: "anna", first_name: "Anna Berg", last_name: "" },
          { id: "ben", phone: "+4930123456" },
        ],
      })
    )
    expect(participants.map(({ ticket_code }) => ticket_code)).toEqual([null, null])
  })

  it("gets a new code also when a part of its name is taken off it", () => {
    const plan = planned(edit({ participants: [{ id: "anna", last_name: null }] }))
    expect(plan.participants).toEqual([{ id: "anna", set: { last_name: null }, ticket_code: "NEW-1" }])
  })

  it("gets a code of its own each, when several change at once", () => {
    const swapped = edit({
      participants: [
        { id: "anna", first_name: "Ben", last_name: null },
        { id: "ben", first_name: "Anna", last_name: "Berg" },
      ],
    })
    expect(planned(swapped).participants.map(({ ticket_code }) => ticket_code)).toEqual(["NEW-1", "NEW-2"])
  })
})

describe("the booker", () => {
  it("changes name, phone and postal address, each field before and after", () => {
    const plan = planned(edit({ booker: { last_name: "O’Brien-D'Arcy", phone: null } }))
    expect(plan.booker).toEqual({ last_name: "O’Brien-D'Arcy", phone: null })
    expect(plan.changes).toEqual([
      { subject: "booking", field: "last_name", before: "Berg", after: "O’Brien-D'Arcy" },
      { subject: "booking", field: "phone", before: "+4930901820", after: null },
    ])
  })

  it("empties optional fields: a blank is no value, and an address without lines is none", () => {
    const plan = planned(edit({ booker: { phone: "", address: { city: "", address_1: "" } } }))
    expect(plan.booker).toEqual({ phone: null, address: null })
  })

  it("keeps no empty lines in an address", () => {
    const plan = planned(edit({ booker: { address: { city: "Bonn", address_2: "", country_code: "de" } } }))
    expect(plan.booker).toEqual({ address: { city: "Bonn", country_code: "de" } })
  })

  it("with a new e-mail address: the old one is told as well (P4)", () => {
    const plan = planned(edit({ booker: { email: "berg@example.com" } }))
    expect(plan).toMatchObject({ booker: { email: "berg@example.com" }, email_before: "anna@example.com" })
    expect(planned(edit({ booker: { last_name: "Tal" } })).email_before).toBeNull()
  })
})

describe("a booking is incomplete", () => {
  it("while a ticket has no name, and no longer when the last one got it", () => {
    expect(planned(edit({ booker: { last_name: "Tal" } })).incomplete).toBe(true)
    expect(planned(edit({ participants: [{ id: "open", first_name: "Pelé" }] })).incomplete).toBe(false)
  })

  it("not when a part of a name is taken off: some people have only one", () => {
    const facts = annasBooking({ participants: [ticket("anna", { first_name: "Anna", last_name: "Berg" })] })
    expect(planned(edit({ participants: [{ id: "anna", last_name: " " }] }), facts).incomplete).toBe(false)
  })

  it("never for the sake of a cancelled ticket", () => {
    const facts = annasBooking({
      participants: [ticket("anna", { first_name: "Anna" }), ticket("gone", { status: "cancelled" })],
    })
    expect(planned(edit({ booker: { last_name: "Tal" } }), facts).incomplete).toBe(false)
  })
})

describe("a plan", () => {
  const person = fc.record(
    {
      first_name: fc.option(fc.constantFrom("", "Anna", "Ben", "Mia")),
      last_name: fc.option(fc.constantFrom("", "Berg", "O'Hara")),
      phone: fc.option(fc.constantFrom("", "+4930901820")),
    },
    { requiredKeys: [] }
  )
  const requests = fc.record({
    booker: person,
    participants: fc
      .tuple(person, person, person)
      .map((people) => ["anna", "ben", "open"].map((id, index) => ({ id, ...people[index] }))),
  })

  type Requested = typeof requests extends fc.Arbitrary<infer Request> ? Request : never

  /** Whether the booker, Anna and Ben have a name still; the third ticket never had one. */
  const namesStay = ({ booker, participants }: Requested) => {
    const facts = annasBooking()
    const people = [
      { ...facts.booking, ...booker },
      ...facts.participants.slice(0, 2).map((person, index) => ({ ...person, ...participants[index] })),
    ]
    return people.every(({ first_name, last_name }) => first_name || last_name)
  }

  it("is refused exactly where somebody would lose their whole name (C-09)", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const decision = planEdit(edit(request), annasBooking())
        expect(decision.ok).toBe(namesStay(request))
        if (!decision.ok) expect(decision.refusal.code).toBe("name_required")
      })
    )
  })

  it("writes exactly the fields that its changes tell of, and each of them is different", () => {
    fc.assert(
      fc.property(requests.filter(namesStay), (request) => {
        const plan = planned(edit(request))
        const written = [
          ...Object.keys(plan.booker).map((field) => `booking.${field}`),
          ...plan.participants.flatMap(({ id, set }) => Object.keys(set).map((field) => `${id}.${field}`)),
        ]
        expect(written.sort()).toEqual(plan.changes.map(({ subject, field }) => `${subject}.${field}`).sort())
        expect(plan.changes.every(({ before, after }) => before !== after)).toBe(true)
      })
    )
  })

  it("leaves the facts as they were", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const facts = annasBooking()
        planEdit(edit(request), facts)
        expect(facts).toEqual(annasBooking())
      })
    )
  })
})
