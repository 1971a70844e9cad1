import type { AdminBooking, Participant } from "../../contract/booking"
import { type ChangeForm, changeForm, changeOf } from "../change-form"

const stalls = { id: "btype_stalls", title: "Stalls" }
const person = (id: string, status: Participant["status"] = "registered") => ({ id, status, ticket_type: stalls })
const booking = {
  participants: [person("anna"), person("ben"), person("carl"), person("dora", "cancelled")],
  totals: { currency_code: "eur" },
} as AdminBooking

const TO_MATINEE = { event_id: "matinee", ticket_type_id: "new_stalls" }
const asks = (changed: Partial<ChangeForm>) => changeOf({ ...changeForm(booking), ...changed }, booking)
/** Each for themselves; who is not named stays. */
const each = (fates: Partial<Record<string, "moves" | "goes">>) => {
  const form = changeForm(booking)
  const changed = Object.entries(form.fates).map(([id, fate]) => [
    id,
    { ...fate, ...TO_MATINEE, fate: fates[id] ?? "stays" },
  ])
  return { who: "each" as const, fates: Object.fromEntries(changed) }
}

describe("What a change asks for", () => {
  it("is nothing as long as nothing changes", () => {
    expect(asks({})).toBeNull()
    expect(asks(each({}))).toBeNull()
    expect(asks({ codes: "  ", fee: "none", reason: "Ben is ill" })).toBeNull()
  })

  it("leaves everybody their own way where somebody was let in, who stays", () => {
    const letIn = { ...booking, participants: [person("anna", "attended"), person("ben")] } as AdminBooking
    expect(changeForm(booking).who).toBe("all")
    expect(changeForm(letIn)).toMatchObject({ who: "each", fates: { anna: { fate: "stays" } } })
  })

  it("moves everybody together, once each kind of ticket has a place", () => {
    expect(asks({ event_id: "matinee", ticket_types: {} })).toBeNull()
    expect(asks({ event_id: "matinee", ticket_types: { btype_stalls: "new_stalls" } })).toEqual({
      target: { event_id: "matinee", ticket_types: [{ from: "btype_stalls", to: "new_stalls" }] },
    })
  })

  it("moves one, cancels one, and says nothing of who stays or is cancelled already", () => {
    expect(asks(each({ anna: "moves", ben: "goes" }))).toEqual({
      moves: [{ participant_id: "anna", ...TO_MATINEE }],
      cancel: ["ben"],
    })
  })

  it("waits until everybody who moves has a ticket", () => {
    const { fates } = each({ anna: "moves" })
    expect(
      asks({ who: "each", fates: { ...fates, anna: { fate: "moves", event_id: "matinee", ticket_type_id: "" } } })
    ).toBeNull()
  })

  it("adds tickets for people who have no name yet", () => {
    const ticket = { ...TO_MATINEE, first_name: " Eva ", last_name: "", email: "", add_ons: {} }
    expect(asks({ add: [ticket] })).toEqual({ add: [{ ...TO_MATINEE, first_name: "Eva" }] })
    expect(asks({ add: [{ ...ticket, ticket_type_id: "" }] })).toBeNull()
  })

  it("takes along the add-ons that were counted for a new ticket, and none that was counted down again", () => {
    const ticket = { ...TO_MATINEE, first_name: "", last_name: "", email: "", add_ons: { badd_meal: 2, badd_drink: 0 } }
    const add_ons = [{ add_on_id: "badd_meal", quantity: 2 }]
    expect(asks({ add: [ticket] })).toEqual({ add: [{ ...TO_MATINEE, add_ons }] })
  })

  it("names the wanted number of an add-on, of a participant or of the booking, and keeps what is left empty", () => {
    expect(asks({ add_ons: { "badd_meal anna": "2", "badd_parking ": "0", "badd_drink ben": " " } })).toEqual({
      add_ons: [
        { add_on_id: "badd_meal", participant_id: "anna", quantity: 2 },
        { add_on_id: "badd_parking", participant_id: null, quantity: 0 },
      ],
    })
  })

  it("takes along each promotion code once, and what staff decide about the money", () => {
    const form = { codes: "SUMMER, FRIENDS SUMMER", strategy: "repay" as const, fee: "own" as const, fee_amount: "5" }
    expect(asks({ ...form, price_basis: "old" })).toEqual({
      promotion_codes: ["SUMMER", "FRIENDS"],
      strategy: "repay",
      fee: { amount: 500 },
      price_basis: "old",
    })
  })
})
