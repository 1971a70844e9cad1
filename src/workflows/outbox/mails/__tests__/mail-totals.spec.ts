import { minor } from "../../../../domain/money/minor"
import { mailTotals } from "../mail-booking"

const ticket = (id: string, status: "registered" | "cancelled" = "registered") => ({
  ...{ id, status },
  ticket_type_id: "adult",
  line_item_id: "tickets",
})
const taken = (add_on_id: string, participant_id: string | null, quantity: number, line_item_id: string | null) => {
  return { add_on_id, participant_id, quantity, line_item_id }
}

/** Two tickets of 50.00, with parking for the booking, lunch for both, and a free programme for one of them. */
const booking = {
  booking: { participants: [ticket("anna"), ticket("ben")] },
  event: { ticket_types: [{ id: "adult", title: "Adult" }] },
  add_ons: {
    offered: [
      { id: "lunch", title: "Lunch" },
      { id: "programme", title: "Programme" },
      { id: "parking", title: "Parking" },
    ],
    taken: [
      taken("parking", null, 1, "parking-line"),
      taken("lunch", "anna", 1, "lunches"),
      taken("lunch", "ben", 2, "lunches"),
      taken("programme", "ben", 1, null),
    ],
  },
  fees: [],
  money: {
    currency_code: "eur",
    display_id: 7,
    total: minor(17_500),
    lines: new Map([
      ["tickets", 100],
      ["lunches", 45],
      ["parking-line", 10],
      ["somebody-elses", 20],
    ]),
  },
}

describe("What a mail says that a booking costs", () => {
  it("counts tickets and add-ons, each order line once, what was free with nothing", () => {
    const { lines, total } = mailTotals(booking, "captured")
    expect(lines).toEqual([
      { title: "Adult", quantity: 2, total: 10_000 },
      { title: "Lunch", quantity: 3, total: 4_500 },
      { title: "Programme", quantity: 1, total: 0 },
      { title: "Parking", quantity: 1, total: 1_000 },
    ])
    expect(total).toBe(15_500)
  })

  it("adds up to what the order asks for, where prices leave fractions of a cent", () => {
    const exact = new Map([...booking.money.lines, ["tickets", 100.495], ["lunches", 45.225]] as const)
    const { lines, total } = mailTotals({ ...booking, money: { ...booking.money, lines: exact } }, "captured")
    expect(total).toBe(15_572)
    expect(lines.map(({ total }) => total)).toEqual([10_050, 4_522, 0, 1_000])
  })

  it("names the fee that the booking bears", () => {
    const fees = [{ id: "fee", title: "Cancellation fee", cancellation_id: null }]
    const exact = new Map([...booking.money.lines, ["fee", 10]] as const)
    const { lines, total } = mailTotals({ ...booking, fees, money: { ...booking.money, lines: exact } }, "captured")
    expect(lines.at(-1)).toEqual({ title: "Cancellation fee", quantity: 1, total: 1_000 })
    expect(total).toBe(16_500)
  })

  it("leaves out what only a cancelled participant had", () => {
    const cancelled = { participants: [ticket("anna"), ticket("ben", "cancelled")] }
    const { lines } = mailTotals({ ...booking, booking: cancelled }, "captured")
    expect(lines.map(({ title, quantity }) => [title, quantity])).toEqual([
      ["Adult", 1],
      ["Lunch", 1],
      ["Parking", 1],
    ])
  })

  it("says nothing of a booking that nobody comes with any more", () => {
    const cancelled = { participants: [ticket("anna", "cancelled"), ticket("ben", "cancelled")] }
    expect(mailTotals({ ...booking, booking: cancelled }, "captured")).toMatchObject({ lines: [], total: 0 })
  })
})
