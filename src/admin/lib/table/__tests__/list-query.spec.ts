import { filterValue, listQuery } from "../list-query"

describe("a list's address", () => {
  it("carries search and page", () => {
    expect(listQuery(new URLSearchParams("q=Jazz&offset=40"))).toEqual({ q: "Jazz", offset: 40, limit: 20 })
  })

  it("begins at the beginning when the page makes no sense", () => {
    for (const offset of ["", "-20", "1.5", "two"]) {
      expect(listQuery(new URLSearchParams({ offset })).offset).toBe(0)
    }
  })

  it("reads a filter as the table writes it and as people type it, and ignores values that do not exist", () => {
    const statuses = ["draft", "published"] as const
    expect(filterValue(new URLSearchParams({ status: '"draft"' }), "status", statuses)).toBe("draft")
    expect(filterValue(new URLSearchParams({ status: "published" }), "status", statuses)).toBe("published")
    expect(filterValue(new URLSearchParams({ status: "sold" }), "status", statuses)).toBeUndefined()
    expect(filterValue(new URLSearchParams(), "status", statuses)).toBeUndefined()
  })
})
