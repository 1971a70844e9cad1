import type { CustomerBooking, May } from "../../api/answers"
import { lockedFields, lockReason } from "../locked-fields"

const yes: May = { allowed: true, until: null }
const no = (message: string): May => ({ allowed: false, code: "editing_closed", message, details: {} })
const booking = (may: Partial<CustomerBooking["may"]>) => ({ may: { edit: yes, rename: yes, rebook: yes, ...may } })
const ben = { kind: "participant", id: "bpar_2" } as const
const booker = { kind: "booker" } as const

describe("What a form locks", () => {
  it("is nothing while everything may be edited", () => {
    expect(lockedFields(booking({}), ben)).toEqual([])
    expect(lockReason(booking({}), ben)).toBeNull()
  })

  it("is the name on a ticket after the deadline for names, and says why", () => {
    const late = booking({ rename: no("Names are closed.") })
    expect(lockedFields(late, ben)).toEqual(["first_name", "last_name"])
    expect(lockReason(late, ben)?.message).toBe("Names are closed.")
  })

  it("is not the booker's own name then: no ticket carries it", () => {
    expect(lockedFields(booking({ rename: no("Names are closed.") }), booker)).toEqual([])
  })

  it("is all but the name when only names may be changed", () => {
    const locked = lockedFields(booking({ edit: no("Closed.") }), ben)
    expect(locked).toContain("email")
    expect(locked).toContain("city")
    expect(locked).not.toContain("first_name")
  })
})
