import type { AdminAddOn } from "../../contract/add-on"
import type { AdminBooking } from "../../contract/booking"
import { takableAddOns } from "../add-ons"

const addOn = (id: string, rules: Partial<AdminAddOn>) =>
  ({ id, status: "active", level: "participant", ticket_type_ids: null, ...rules }) as AdminAddOn
const booking = {
  participants: [
    { id: "anna", status: "registered", ticket_type: { id: "btype_stalls" } },
    { id: "ben", status: "registered", ticket_type: { id: "btype_balcony" } },
    { id: "carl", status: "cancelled", ticket_type: { id: "btype_stalls" } },
  ],
  add_ons: [
    { id: "meal", participant_id: "anna", quantity: 1, paid: true },
    { id: "meal", participant_id: "anna", quantity: 1, paid: false },
  ],
} as AdminBooking
const keys = (...offered: AdminAddOn[]) => takableAddOns(booking, offered).map(({ key, has }) => [key, has])

describe("The add-ons that a booking can have", () => {
  it("are each participant's, by ticket type, with what they have now, paid and free", () => {
    expect(keys(addOn("meal", {}))).toEqual([
      ["meal anna", 2],
      ["meal ben", 0],
    ])
    expect(keys(addOn("drink", { ticket_type_ids: ["btype_balcony"] }))).toEqual([["drink ben", 0]])
  })

  it("are the booking's own once", () =>
    expect(keys(addOn("parking", { level: "booking" }))).toEqual([["parking ", 0]]))

  it("leave out what is no longer offered, unless somebody has it", () => {
    expect(keys(addOn("meal", { status: "inactive" }))).toEqual([["meal anna", 2]])
  })
})
