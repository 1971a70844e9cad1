import { checkGrant } from "../check-grant"
import type { FieldKey } from "../field"

const now = "2027-05-01T12:00:00.000Z"
const facts = { status: "confirmed", question_ids: ["bqst_diet"], open: 0, now }
const check = (fields: FieldKey[] | null, until: string, given = {}) => {
  const checked = checkGrant({ fields, until }, { ...facts, ...given })
  return checked.ok ? null : checked.refusal
}

describe("a grant (M14)", () => {
  it("opens fields and questions of the booking, or every deadline, for a year at most", () => {
    expect(check(["phone", "question:bqst_diet"], "2027-05-01T12:00:00.001Z")).toBeNull()
    expect(check(null, "2028-05-01T12:00:00.000Z")).toBeNull()
  })

  it("ends in the future and not beyond a year", () => {
    expect(check(null, now)).toMatchObject({ code: "grant_until_invalid", reason: "past" })
    expect(check(null, "2028-05-03T00:00:00.000Z")).toMatchObject({ code: "grant_until_invalid", reason: "too_far" })
  })

  it("names no question of another event", () => {
    const field = "question:bqst_other"
    expect(check(["phone", field], "2027-06-01T00:00:00.000Z")).toEqual({ code: "field_not_editable", field })
  })

  it("is refused for a cancelled booking, and where many hold already", () => {
    const until = "2027-06-01T00:00:00.000Z"
    expect(check(null, until, { status: "cancelled" })).toEqual({ code: "booking_cancelled" })
    expect(check(null, until, { open: 19 })).toBeNull()
    expect(check(null, until, { open: 20 })).toEqual({ code: "too_many_grants", most: 20 })
  })
})
