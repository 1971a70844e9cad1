import { no, yes } from "../../booking/__tests__/example-booking"
import { isOpen, mayOf, rightsByLimit } from "../field-rights"

const mays = {
  first_name: no("Names are closed."),
  email: yes("2026-12-01T11:00:00.000Z"),
  address: yes("2026-12-01T11:00:00.000Z"),
  "question:bqst_1": yes(null),
  "question:bqst_2": no("Ask us."),
}

describe("The right to a field of a form", () => {
  it("is the address's for each part of it, and the question's for an answer", () => {
    expect(mayOf(mays, "city")).toBe(mays.address)
    expect(mayOf(mays, "answers.bqst_1")).toBe(mays["question:bqst_1"])
  })

  it("M1: does not exist for a field that the organiser hides", () => {
    expect(mayOf(mays, "phone")).toBeUndefined()
    expect(isOpen(mays, "phone")).toBe(false)
  })
})

it("fields are told by their limits: what most of them share first, and each reason once", () => {
  const fields = ["first_name", "last_name", "phone", "answers.bqst_1", "email", "city", "answers.bqst_2"] as const
  expect(rightsByLimit(mays, fields)).toEqual({
    open: [
      { until: "2026-12-01T11:00:00.000Z", fields: ["email", "city"] },
      { until: null, fields: ["answers.bqst_1"] },
    ],
    locked: [
      { may: mays.first_name, fields: ["first_name"] },
      { may: mays["question:bqst_2"], fields: ["answers.bqst_2"] },
    ],
  })
})
