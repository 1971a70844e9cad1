import { addressDigest } from "../address-digest"
import { lookupLasts, lookupPurpose } from "../lookup"

describe("C-04: links that somebody asked for", () => {
  const asked = "2027-05-01T12:00:00.000Z"

  it("last a day to the millisecond", () => {
    expect(lookupLasts(asked, "2027-05-02T12:00:00.000Z")).toBe(true)
    expect(lookupLasts(asked, "2027-05-02T12:00:00.001Z")).toBe(false)
  })

  it("are of another purpose for each request, however its moment was stored", () => {
    expect(lookupPurpose(new Date(asked))).toBe(lookupPurpose(asked))
    expect(lookupPurpose("2027-05-01T12:00:00.001Z")).not.toBe(lookupPurpose(asked))
  })

  it("are remembered by a digest: the same for an address in capitals, and telling nothing without the secret", () => {
    expect(addressDigest("secret", " Anna@Example.com")).toBe(addressDigest("secret", "anna@example.com"))
    expect(addressDigest("secret", "anna@example.com")).not.toBe(addressDigest("another", "anna@example.com"))
    expect(addressDigest("secret", "anna@example.com")).not.toContain("anna")
  })
})
