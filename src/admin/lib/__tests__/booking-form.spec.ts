import { bookingChange, bookingForm } from "../booking-form"
import type { AdminBooking } from "../contract/booking"

const ticket = { ticket_type: { id: "btype_1", title: "Stalls" }, status: "registered", ticket_code: "C" } as const
const opened = {
  version: 3,
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
})
