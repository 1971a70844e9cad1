import fc from "fast-check"
import { type Access, sealAccess, unsealAccess } from "../access-session"
import { editToken } from "../edit-token"

const SECRET = "a secret that only the shop knows"
const ANNAS: Access = {
  booking_id: "bkg_anna",
  generation: 1,
  participant_id: null,
  participant_address: null,
  expires_at: "2027-05-01T12:45:00.000Z",
}
const NOON = "2027-05-01T12:00:00.000Z"
const sealed = sealAccess(SECRET, ANNAS)

describe("an access session", () => {
  it("says what it opens, for booker and participant alike", () => {
    expect(unsealAccess(SECRET, sealed, NOON)).toEqual({ ...ANNAS, lasts: true })
    const bens = { ...ANNAS, participant_id: "bpar_ben" }
    expect(unsealAccess(SECRET, sealAccess(SECRET, bens), NOON)).toEqual({ ...bens, lasts: true })
  })

  it("lasts up to its last millisecond; after that it is known, and over", () => {
    expect(unsealAccess(SECRET, sealed, "2027-05-01T12:45:00.000Z")).toMatchObject({ lasts: true })
    expect(unsealAccess(SECRET, sealed, "2027-05-01T12:45:00.001Z")).toMatchObject({ lasts: false })
  })

  it("is nothing with another secret", () => {
    expect(unsealAccess("another secret", sealed, NOON)).toBeNull()
  })

  it("is nothing when any one character of it is changed, added or left out", () => {
    for (const place of Array.from(sealed).keys()) {
      const [before, after] = [sealed.slice(0, place), sealed.slice(place + 1)]
      const other = sealed[place] === "A" ? "B" : "A"
      for (const forged of [before + other + after, before + after, `${before}!${sealed.slice(place)}`]) {
        expect(unsealAccess(SECRET, forged, NOON)).toBeNull()
      }
    }
  })

  it("cannot be lent to another booking: body and seal belong together", () => {
    const [body] = sealAccess(SECRET, { ...ANNAS, booking_id: "bkg_ben" }).split(".")
    const [, seal] = sealed.split(".")
    expect(unsealAccess(SECRET, `${body}.${seal}`, NOON)).toBeNull()
  })

  it("cannot be made of an edit token", () => {
    const subject = { booking_id: "bkg_anna", number: "TX-3467-ACDE", generation: 1, purpose: "edit" } as const
    expect(unsealAccess(SECRET, editToken(SECRET, subject), NOON)).toBeNull()
  })

  it("opens nothing for any other text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(unsealAccess(SECRET, text, NOON)).toBeNull()))
  })
})
