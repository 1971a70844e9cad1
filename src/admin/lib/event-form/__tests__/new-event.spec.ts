import { createEventSchema, updateEventSchema } from "../../../../domain/event/event-input"
import { contactsChange, contactsForm } from "../contacts"
import { newEvent, newEventForm } from "../new-event"

function filledForm() {
  const form = newEventForm("Europe/Berlin", "Standard")
  form.title = "  Autumn concert "
  form.dates = [{ starts: "2026-07-01T19:30", ends: "2026-07-01T22:00" }]
  form.ticket_types = [
    { kind: "new", title: "Stalls", variant_id: "", quota: "40", prices: { eur: "49,50", jpy: undefined } },
    { kind: "attached", title: "", variant_id: "variant_1", quota: "", prices: {} },
  ]
  return form
}

describe("a new event from its form", () => {
  it("is what the API takes", () => {
    expect(createEventSchema.parse(newEvent(filledForm(), "published"))).toMatchObject({
      title: "Autumn concert",
      status: "published",
      timezone: "Europe/Berlin",
      capacity: null,
      dates: [{ starts_at: "2026-07-01T17:30:00Z", ends_at: "2026-07-01T20:00:00Z" }],
      ticket_types: [
        { title: "Stalls", quota: 40, prices: [{ currency_code: "eur", amount: 4950 }] },
        { variant_id: "variant_1", quota: null },
      ],
    })
  })
})

describe("the contacts of an event in their form", () => {
  const contacts = { desk: { name: "Box office", email: "desk@example.com" } }

  it("come back as they were; one that is empty does not exist", () => {
    const change = contactsChange(contactsForm({ contacts, terms: null }))
    expect(change).toEqual({ contacts, terms: null })
    expect(updateEventSchema.parse(change)).toEqual(change)
  })
})
