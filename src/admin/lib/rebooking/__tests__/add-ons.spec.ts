import type { AdminAddOn } from "../../contract/add-on"
import type { AdminBooking } from "../../contract/booking"
import { takableAddOns } from "../add-ons"
import { eventsAfter, placeAfter } from "../places"

const addOn = (id: string, rules: Partial<AdminAddOn>) =>
  ({
    id,
    variant_id: `variant_${id}`,
    status: "active",
    level: "participant",
    ticket_type_ids: null,
    ...rules,
  }) as AdminAddOn
const booking = {
  event: { id: "concert" },
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
type Form = Parameters<typeof placeAfter>[0]
const STAY: Form = { who: "all", event_id: "", ticket_types: {}, fates: {} }
const offers = (form: Form, events: Record<string, AdminAddOn[]>) =>
  takableAddOns(booking, {
    events: Object.entries(events).map(([id, add_ons]) => ({ id, add_ons })),
    main: eventsAfter(form, booking)[0] ?? "",
    placeOf: (participant) => placeAfter(form, booking, participant),
  }).map(({ key, has }) => [key, has])
const keys = (...offered: AdminAddOn[]) => offers(STAY, { concert: offered })

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

  it("are those of the event that somebody moves to, with what goes along on the same variant", () => {
    const there = [addOn("supper", { variant_id: "variant_meal" }), addOn("garage", { level: "booking" })]
    const events = { matinee: there, concert: [addOn("meal", {}), addOn("parking", { level: "booking" })] }
    const all: Form = { ...STAY, event_id: "matinee", ticket_types: { btype_stalls: "new_stalls" } }
    expect(offers(all, events)).toEqual([
      ["supper anna", 2],
      ["supper ben", 0],
      ["garage ", 0],
    ])
    const anna = { fate: "moves" as const, event_id: "matinee", ticket_type_id: "new_stalls" }
    expect(offers({ ...STAY, who: "each", fates: { anna } }, events)).toEqual([
      ["supper anna", 2],
      ["meal ben", 0],
      ["parking ", 0],
    ])
    expect(offers({ ...STAY, who: "each", fates: { anna: { ...anna, fate: "goes" } } }, events)).toEqual([
      ["meal ben", 0],
      ["parking ", 0],
    ])
  })

  it("leave out what is no longer offered, unless somebody has it", () => {
    expect(keys(addOn("meal", { status: "inactive" }))).toEqual([["meal anna", 2]])
  })
})
