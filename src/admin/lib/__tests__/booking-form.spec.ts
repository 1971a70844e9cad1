import type { AnswerValue } from "../../../domain/question/answer-value"
import { bookingChange, bookingForm } from "../booking-form"
import type { AdminBooking, ShownAnswer } from "../contract/booking"

const ticket = { ticket_type: { id: "btype_1", title: "Stalls" }, status: "registered", ticket_code: "C" } as const
const asked = (id: string, value: AnswerValue): ShownAnswer => ({
  question: {
    ...{ id, key: id, format: "text", level: "participant", ticket_type_ids: null, required: false, sensitive: false },
    ...{ limits: {}, label: id, help: null, options: [] },
  },
  value,
})
const opened = {
  version: 3,
  locale: "de",
  answers: [asked("bqst_company", "Jahn AG")],
  booker: {
    first_name: "Anna",
    last_name: "Jahn",
    email: "anna@example.com",
    phone: null,
    address: { city: "Berlin", province: "BE" },
  },
  participants: [
    {
      ...ticket,
      id: "bpar_1",
      position: 1,
      first_name: "Anna",
      last_name: "Jahn",
      email: null,
      phone: null,
      address: null,
      answers: [asked("bqst_meal", null)],
    },
    {
      ...ticket,
      id: "bpar_2",
      position: 2,
      first_name: null,
      last_name: null,
      email: null,
      phone: null,
      address: null,
      answers: [asked("bqst_meal", "fish")],
    },
  ],
} as Partial<AdminBooking> as AdminBooking

describe("a booking in its form", () => {
  it("writes nothing that nobody changed", () => {
    expect(bookingChange(bookingForm(opened), opened)).toEqual({ version: 3 })
  })

  it("writes the changed fields of the changed people, against the version that was opened", () => {
    const form = bookingForm(opened)
    const [, second] = form.participants
    if (second) second.first_name = " Ben "
    form.booker.phone = "+49 30 123"
    form.reason = "Called us"
    expect(bookingChange(form, opened)).toEqual({
      version: 3,
      reason: "Called us",
      booker: { phone: "+49 30 123" },
      participants: [{ id: "bpar_2", first_name: "Ben" }],
    })
  })

  it("empties a field with null, and keeps what of an address it does not show", () => {
    const form = bookingForm(opened)
    form.booker.last_name = ""
    form.booker.address.city = "Bern"
    expect(bookingChange(form, opened).booker).toEqual({ last_name: null, address: { city: "Bern", province: "BE" } })
  })

  it("writes the answers that were changed, an emptied one as null, and a new language", () => {
    const form = bookingForm(opened)
    form.locale = "fr"
    form.answers.bqst_company = null
    const [first] = form.participants
    if (first) first.answers.bqst_meal = "vegan"
    expect(bookingChange(form, opened)).toEqual({
      version: 3,
      locale: "fr",
      answers: { bqst_company: null },
      participants: [{ id: "bpar_1", answers: { bqst_meal: "vegan" } }],
    })
  })
})
