import { payingChange, payingForm } from "../paying"

describe("Until when an event's bookings are to be paid (V12)", () => {
  it.each([null, 0, 30])("comes back as it was: %s days", (payment_term_days) => {
    const paying = { payment_term_days, payment_reminders: false }
    expect(payingChange(payingForm(paying))).toEqual(paying)
  })

  it("is left to the shop by an empty field", () => {
    expect(payingChange({ payment_term_days: " ", payment_reminders: true }).payment_term_days).toBeNull()
  })
})
