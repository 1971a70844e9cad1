import { tabMemory } from "../access-memory"

const NOW = Date.parse("2027-06-01T12:00:00Z")
const access = { token: "a-session", expires_at: "2027-06-01T12:45:00Z" }

/** A tab's storage, as the browser has it. */
function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  }
}

describe("What a tab remembers of an access", () => {
  it("survives a reload while it lasts", () => {
    const storage = tab()
    tabMemory(storage, () => NOW).write({ access, number: "TX-4K7M-PQ39" })
    expect(tabMemory(storage, () => NOW + 1).read()).toEqual({ access, number: "TX-4K7M-PQ39" })
  })

  it("is gone when its time is over, and when the customer leaves", () => {
    const storage = tab()
    const memory = tabMemory(storage, () => Date.parse(access.expires_at))
    memory.write({ access, number: null })
    expect(memory.read()).toBeNull()
    expect(storage.size()).toBe(0)
    memory.write({ access, number: null })
    memory.forget()
    expect(storage.size()).toBe(0)
  })
})
