import { splitAddress } from "../own-address"

const booking = { booker: { first_name: "Anna", email: "anna@example.com" } }
const change = { person: { last_name: "Jahn", email: "new@example.com" }, answers: {} }
const ben = { kind: "participant", id: "ben" } as const

describe("a new address in a form", () => {
  it("goes its own way where it is one's own; the rest is saved as ever", () => {
    const split = { rest: { person: { last_name: "Jahn" }, answers: {} }, email: "new@example.com" }
    expect(splitAddress(booking, { kind: "booker" }, change)).toEqual(split)
    expect(splitAddress({ booker: null }, ben, change)).toEqual(split)
  })

  it("stays in the form of somebody else, and where there is none", () => {
    expect(splitAddress(booking, ben, change)).toEqual({ rest: change, email: null })
    const without = { person: { last_name: "Jahn" }, answers: {} }
    expect(splitAddress(booking, { kind: "booker" }, without)).toEqual({ rest: without, email: null })
  })
})
