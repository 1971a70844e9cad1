import { planEdit } from "../plan-edit"
import { annasBooking, edit } from "./annas-booking"

const asked = { addressProof: { email: null } }
const proven = { addressProof: { email: "new@example.com" } }
const refusal = (request: Parameters<typeof edit>[0], facts: Parameters<typeof annasBooking>[0]) => {
  const plan = planEdit(edit(request), annasBooking(facts))
  return plan.ok ? null : plan.refusal.code
}

describe("a new address of one's own (P12)", () => {
  const booker = { email: "New@example.com" }

  it("is written once it is proven, and no other one with it", () => {
    expect(refusal({ booker }, asked)).toBe("address_unproven")
    expect(refusal({ booker }, proven)).toBeNull()
    expect(refusal({ booker: { email: "other@example.com" } }, proven)).toBe("address_unproven")
  })

  it("needs no proof where it stays, and none of staff", () => {
    expect(refusal({ booker: { email: "ANNA@example.com", phone: "" } }, asked)).toBeNull()
    expect(refusal({ booker }, { addressProof: null })).toBeNull()
  })

  it("is proven by a participant with an own link; the booker names addresses of others without", () => {
    const participants = [{ id: "ben", email: "new@example.com" }]
    expect(refusal({ participants }, asked)).toBeNull()
    expect(refusal({ participants }, { ...asked, onlyParticipant: "ben" })).toBe("address_unproven")
    expect(refusal({ participants: [{ id: "ben", email: null }] }, { ...asked, onlyParticipant: "ben" })).toBe(
      "address_unproven"
    )
    expect(refusal({ participants }, { ...proven, onlyParticipant: "ben" })).toBeNull()
  })
})
