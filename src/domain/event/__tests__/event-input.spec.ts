import {
  createEventSchema,
  MAX_DATES,
  MAX_TICKET_TYPES,
  updateEventSchema,
  updateTicketTypeSchema,
} from "../event-input"

const DATE = { starts_at: "2027-06-05T18:00:00Z", ends_at: "2027-06-05T21:00:00Z" }
const ADULT = { title: "Adult", prices: [{ currency_code: "EUR", amount: 10000 }] }
const CONCERT = { title: "Concert", timezone: "Europe/Berlin", dates: [DATE], ticket_types: [ADULT] }

const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)

describe("createEventSchema", () => {
  it("needs a title, a zone, a date and a ticket type; the event is a draft then", () => {
    expect(createEventSchema.parse(CONCERT)).toMatchObject({ status: "draft", title: "Concert" })
    for (const field of ["title", "timezone", "dates", "ticket_types"]) {
      expect(createEventSchema.safeParse({ ...CONCERT, [field]: undefined }).success).toBe(false)
    }
  })

  it("makes a ticket type, or attaches one to a variant that exists, never both", () => {
    const types = (type: object) => createEventSchema.safeParse({ ...CONCERT, ticket_types: [type] }).success
    expect(types({ variant_id: "variant_1" })).toBe(true)
    expect(types({ variant_id: "variant_1", title: "Adult", quota: 10 })).toBe(true)
    expect(types({ ...ADULT, variant_id: "variant_1" })).toBe(false)
    expect(types({ title: "Adult" })).toBe(false)
  })

  it.each([
    ["a status to begin with that only comes later", { status: "cancelled" }],
    ["a zone that is none", { timezone: "Berlin" }],
    ["an instant without an offset", { dates: [{ ...DATE, starts_at: "2027-06-05T18:00:00" }] }],
    ["half a seat", { capacity: 10.5 }],
    ["seats below zero", { capacity: -1 }],
    ["a price below zero", { ticket_types: [{ ...ADULT, prices: [{ currency_code: "eur", amount: -1 }] }] }],
    ["more dates than the limit", { dates: many(MAX_DATES + 1, DATE) }],
    ["more ticket types than the limit", { ticket_types: many(MAX_TICKET_TYPES + 1, ADULT) }],
    ["a field that does not exist", { seats: 10 }],
  ])("refuses %s", (_case, fields) => {
    expect(createEventSchema.safeParse({ ...CONCERT, ...fields }).success).toBe(false)
  })
})

describe("updates", () => {
  it("may say anything or nothing, but no unknown field", () => {
    expect(updateEventSchema.parse({})).toEqual({})
    expect(updateEventSchema.parse({ capacity: null, status: "cancelled" })).toEqual({
      capacity: null,
      status: "cancelled",
    })
    expect(updateTicketTypeSchema.parse({ self_service: null })).toEqual({ self_service: null })
    expect(updateEventSchema.safeParse({ id: "bevt_1" }).success).toBe(false)
    expect(updateTicketTypeSchema.safeParse({ variant_id: "variant_1" }).success).toBe(false)
  })
})
