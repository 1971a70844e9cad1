import { minor } from "../../money/minor"
import { LANGUAGES } from "../../refusal/sentences"
import { answerCell } from "../answer-cell"
import { BOOKING_COLUMNS, type ExportedBooking } from "../booking-columns"
import { named } from "../column"
import { changedField } from "../last-change"
import { PARTICIPANT_COLUMNS } from "../participant-columns"
import { isZone, wallClock } from "../wall-clock"
import { EXPORT_WORDS } from "../words"

const reader = { words: EXPORT_WORDS.en, timezone: "Europe/Berlin" }
const BOOKED: ExportedBooking = {
  booking: {
    number: "TX-3467-ACDE",
    status: "confirmed",
    incomplete: true,
    tickets: 2,
    first_name: "=cmd",
    last_name: null,
    email: "anna@example.com",
    phone: "+49301234",
    address: { address_1: "Ring 1", postal_code: "10115", city: "Berlin", country_code: "de" },
    origin: "on_site",
    locale: "de",
    created_at: new Date("2027-03-28T00:30:00Z"),
  },
  event: null,
  money: { currency_code: "eur", total: minor(20_000), paid: minor(15_050), open: minor(4_950) },
  last_change: { at: new Date("2027-03-28T01:30:00Z"), by: "customer", name: null, fields: ["E-mail", "Phone"] },
}
const shown = (booked: ExportedBooking) =>
  Object.fromEntries(BOOKING_COLUMNS.map(({ key, cell }) => [key, cell(booked, reader)]))

describe("A booking as a row", () => {
  it("says everything in the reader's words and time, amounts as numbers", () => {
    expect(shown(BOOKED)).toEqual({
      ...{ number: "TX-3467-ACDE", event: null, event_starts_at: null, status: "Confirmed", missing: "Yes" },
      ...{ first_name: "=cmd", last_name: null, email: "anna@example.com", phone: "+49301234" },
      ...{ address: "Ring 1, 10115 Berlin, DE", tickets: 2, total: 200, paid: 150.5, open: 49.5, currency: "EUR" },
      ...{ origin: "On site", locale: "de", created_at: new Date("2027-03-28T01:30:00Z") },
      // Berlin's clocks go from two to three in between.
      ...{ changed_at: new Date("2027-03-28T03:30:00Z"), changed_by: "Customer", changed_fields: "E-mail, Phone" },
    })
  })

  it("is there without what cannot be read, and without a change that nobody made", () => {
    const bare = shown({ ...BOOKED, money: null, last_change: null })
    expect(bare).toMatchObject({ total: null, open: null, currency: null, changed_at: null, changed_by: null })
  })

  it("names who of the staff changed it", () => {
    const by = { ...BOOKED, last_change: { at: new Date(), by: "staff" as const, name: "Stella Staff", fields: [] } }
    expect(shown(by).changed_by).toBe("Staff: Stella Staff")
  })
})

describe("Columns", () => {
  it.each(LANGUAGES)("have a name of their own in %s, and times say whose clock they are of", (language) => {
    const columns = named([...PARTICIPANT_COLUMNS], { ...reader, words: EXPORT_WORDS[language] })
    expect(new Set(columns.map(({ header }) => header)).size).toBe(15)
    expect(
      columns.filter(({ format }) => format === "moment").every(({ header }) => header.endsWith("(Europe/Berlin)"))
    ).toBe(true)
  })

  it("call a changed field by its name, an answer by its question, the rest as it was logged", () => {
    const labels = new Map([["bqst_1", "Diet"]])
    const names = ["email", "question:bqst_1", "question:bqst_2", "seat_row"].map((field) =>
      changedField(field, reader.words.field, labels)
    )
    expect(names).toEqual(["E-mail", "Diet", "question:bqst_2", "seat_row"])
  })
})

describe("An answer as a cell", () => {
  const options = [
    { value: "fish", label: "Fish" },
    { value: "vegan", label: "=Vegan" },
  ]
  it.each([
    ["text", "=1+1", "=1+1"],
    ["number", 33.5, 33.5],
    ["yes_no", true, "Yes"],
    ["yes_no", false, "No"],
    ["date", "2027-03-28", new Date("2027-03-28T00:00:00Z")],
    ["date", "soon", "soon"],
    ["dropdown", "fish", "Fish"],
    ["multiple_choice", ["fish", "vegan", "gone"], "Fish; =Vegan; gone"],
    ["country", "de", "DE"],
    ["text", null, null],
  ] as const)("to a question of format %s: %j", (format, value, cell) => {
    const given = Array.isArray(value) ? [...value] : (value as string | number | boolean | null)
    expect(answerCell({ format, options }, given, reader.words)).toEqual(cell)
  })
})

describe("A clock on the wall", () => {
  it("knows summer and winter, and zones that there are", () => {
    expect(wallClock(new Date("2027-10-31T00:30:00Z"), "Europe/Berlin")).toEqual(new Date("2027-10-31T02:30:00Z"))
    expect(wallClock(new Date("2027-10-31T01:30:00Z"), "Europe/Berlin")).toEqual(new Date("2027-10-31T02:30:00Z"))
    expect(wallClock(new Date("2027-06-01T22:30:05Z"), "Asia/Kolkata")).toEqual(new Date("2027-06-02T04:00:05Z"))
    expect(["Europe/Berlin", "UTC", "Moon/Sea", ""].map(isZone)).toEqual([true, true, false, false])
  })
})
