import { KeptDrafts } from "../kept-drafts"

const storage = () => {
  const stored = new Map<string, string>()
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  }
}

describe("What was typed and not saved", () => {
  it("outlives a reload, field by field, and only for its booking and form", () => {
    const tab = storage()
    const drafts = new KeptDrafts(tab)
    drafts.keep("TX-1", "booker", "first_name", "Zoë")
    drafts.keep("TX-1", "booker", "answers.bqst_1", ["a", "b"])
    const after = new KeptDrafts(tab)
    expect(after.read("TX-1", "booker")).toEqual({ first_name: "Zoë", "answers.bqst_1": ["a", "b"] })
    expect(after.read("TX-1", "bpar_1")).toBeNull()
    expect(after.read("TX-2", "booker")).toBeNull()
  })

  it("is forgotten when it was saved, and all of it when somebody leaves", () => {
    const tab = storage()
    const drafts = new KeptDrafts(tab)
    drafts.keep("TX-1", "booker", "first_name", "Zoë")
    drafts.keep("TX-1", "bpar_1", "first_name", "Ben")
    drafts.forget("TX-1", "booker")
    expect(new KeptDrafts(tab).read("TX-1", "booker")).toBeNull()
    expect(new KeptDrafts(tab).read("TX-1", "bpar_1")).toEqual({ first_name: "Ben" })
    drafts.forgetAll()
    expect(drafts.read("TX-1", "bpar_1")).toBeNull()
    expect(new KeptDrafts(tab).read("TX-1", "bpar_1")).toBeNull()
  })

  it("lasts as long as the page where the tab's storage is full", () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error("QuotaExceededError")
      },
    }
    const drafts = new KeptDrafts(full)
    drafts.keep("TX-1", "booker", "first_name", "Zoë")
    expect(drafts.read("TX-1", "booker")).toEqual({ first_name: "Zoë" })
  })
})
