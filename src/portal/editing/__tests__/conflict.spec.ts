import fc from "fast-check"
import type { CustomerBooking } from "../../api/answers"
import { changedMeanwhile, mineOver } from "../conflict"
import { changedFields, PERSON_FIELDS, toValues } from "../person-values"

const ticket = (position: number, first_name: string) => ({
  id: `bpar_${position}`,
  position,
  first_name,
  ticket_type: { id: "bttp_1", title: "Stalls" },
  status: "registered" as const,
  ticket_code: "4K7MPQ39ACDEFGHJ",
})
type People = Pick<CustomerBooking, "booker" | "participants">
const people = (booker: string, ...names: string[]): People => ({
  booker: { first_name: booker },
  participants: names.map((name, index) => ticket(index + 1, name)),
})

describe("What changed while a form was open (C-32)", () => {
  it("is told field by field, with whose it is", () => {
    expect(changedMeanwhile(people("Anna", "Anna", "Ben"), people("Anne", "Anna", "Bea"))).toEqual([
      { position: null, field: "first_name", before: "Anna", after: "Anne" },
      { position: 2, field: "first_name", before: "Ben", after: "Bea" },
    ])
  })

  it("is nothing when everybody stands as before", () => {
    expect(changedMeanwhile(people("Anna", "Ben"), people("Anna", "Ben"))).toEqual([])
  })
})

describe("Saving mine over theirs", () => {
  const values = fc.record(Object.fromEntries(PERSON_FIELDS.map((field) => [field, fc.constantFrom("", "a", "b")])))
  const anyone = values.map((person) => ({ ...toValues({}), ...person }))

  it("keeps every field that I touched, and takes every other as it is now", () => {
    fc.assert(
      fc.property(anyone, anyone, anyone, (seen, now, mine) => {
        const touched = changedFields(seen, mine)
        const merged = mineOver(now, seen, mine)
        for (const field of PERSON_FIELDS) {
          expect(merged[field]).toBe(touched.includes(field) ? mine[field] : now[field])
        }
      })
    )
  })
})
