import fc from "fast-check"
import { canonical, fieldChanges } from "../field-change"

describe("fieldChanges (C-14)", () => {
  it("says before and after of what is different, and nothing of what is the same", () => {
    const before = { first_name: "Anna", last_name: "Berg", phone: null }
    expect(fieldChanges("booking", before, { first_name: "Anna", last_name: "Tal", phone: "+4930123456" })).toEqual([
      { subject: "booking", field: "last_name", before: "Berg", after: "Tal" },
      { subject: "booking", field: "phone", before: null, after: "+4930123456" },
    ])
  })

  it("leaves alone what the new values do not speak of", () => {
    expect(fieldChanges("booking", { phone: "+4930123456" }, {})).toEqual([])
    expect(fieldChanges("booking", { phone: "+4930123456" }, { phone: undefined })).toEqual([])
  })

  it("tells an emptied field from an empty one", () => {
    expect(fieldChanges("booking", { phone: "+4930123456" }, { phone: null })).toHaveLength(1)
    expect(fieldChanges("booking", {}, { phone: null })).toEqual([])
  })

  it("takes one address for the same, however the database orders its lines", () => {
    const before = { address: { city: "Köln", address_1: "Domplatte 1" } }
    expect(fieldChanges("booking", before, { address: { address_1: "Domplatte 1", city: "Köln" } })).toEqual([])
  })

  it("finds no change between a value and itself, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify({ field: value }))
        expect(fieldChanges("booking", stored, { field: stored.field })).toEqual([])
      })
    )
  })
})

describe("canonical", () => {
  it("gives one text for one value: stored as JSON and read again it is still the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value))
      })
    )
  })

  it("sorts the keys of objects at every depth and keeps the order of lists", () => {
    expect(canonical({ b: [{ d: 1, c: 2 }, 3], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},3]}')
  })

  it("loses nothing: two values never share a text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })
})
