import { changeTicket, type Draft, EMPTY_DRAFT, isBlank, ticketsOf } from "../draft"
import { draftMemory } from "../draft-memory"

const two: Draft = { ...EMPTY_DRAFT, quantities: { stalls: 2 } }
const named = (draft: Draft) => ticketsOf(draft, "stalls").map(({ first_name }) => first_name)

describe("What is typed of a booking", () => {
  it("has one ticket for each that is wanted", () => {
    expect(named(two)).toEqual(["", ""])
    expect(named(changeTicket(two, "stalls", 1, { first_name: "Ben" }))).toEqual(["", "Ben"])
    expect(ticketsOf(two, "balcony")).toEqual([])
  })

  it("keeps the people of tickets that are taken away, for those who want them back", () => {
    const typed = changeTicket(changeTicket(two, "stalls", 0, { first_name: "Anna" }), "stalls", 1, {
      first_name: "Ben",
    })
    const fewer = { ...typed, quantities: { stalls: 1 } }
    const changed = changeTicket(fewer, "stalls", 0, { first_name: "Zoë" })
    expect(named(fewer)).toEqual(["Anna"])
    expect(named({ ...changed, quantities: { stalls: 2 } })).toEqual(["Zoë", "Ben"])
  })

  it("is blank while nobody has said anything of a ticket", () => {
    const [ticket] = ticketsOf(two, "stalls")
    expect(ticket && isBlank({ ...ticket, answers: { bqst_1: null } })).toBe(true)
    expect(ticket && isBlank({ ...ticket, answers: { bqst_1: false } })).toBe(false)
    expect(ticket && isBlank({ ...ticket, email: "ben@example.com" })).toBe(false)
  })

  it("outlives a reload, event by event", () => {
    const stored = new Map<string, string>()
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    }
    draftMemory(storage, "concert").write(two)
    expect(draftMemory(storage, "concert").read()).toEqual(two)
    expect(draftMemory(storage, "gala").read()).toEqual(EMPTY_DRAFT)
    draftMemory(storage, "concert").forget()
    expect(draftMemory(storage, "concert").read()).toEqual(EMPTY_DRAFT)
  })
})
