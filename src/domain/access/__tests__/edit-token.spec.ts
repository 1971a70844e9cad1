import fc from "fast-check"
import { editToken, numberInToken, opens, type TokenPurpose, type TokenSubject } from "../edit-token"

const SECRET = "a secret that only the shop knows"
const ANNAS: TokenSubject = { booking_id: "bkg_anna", number: "TX-3467-ACDE", generation: 1, purpose: "edit" }
const token = editToken(SECRET, ANNAS)

const subjects = fc.record({
  booking_id: fc.stringMatching(/^bkg_[0-9A-Z]{26}$/),
  number: fc.stringMatching(/^TX-[ACDE]{4}-[ACDE]{4}$/),
  generation: fc.integer({ min: 1, max: 1000 }),
  purpose: fc.oneof(
    fc.constantFrom<TokenPurpose>("edit", "pay"),
    fc.stringMatching(/^bpar_[0-9]{3}$/).map((id): TokenPurpose => `participant:${id}`)
  ),
})

describe("an edit token (M18, C-03)", () => {
  it("opens its booking, says its number, and is the same in every mail", () => {
    expect(opens(SECRET, ANNAS, token)).toBe(true)
    expect(numberInToken(token)).toBe("TX-3467-ACDE")
    expect(editToken(SECRET, ANNAS)).toBe(token)
  })

  it.each<[string, Partial<TokenSubject>]>([
    ["another booking", { booking_id: "bkg_ben" }],
    ["another booking's number", { number: "TX-9999-9999" }],
    ["paying", { purpose: "pay" }],
    ["one participant's ticket", { purpose: "participant:bpar_1" }],
    ["the next generation: the links were revoked", { generation: 2 }],
    ["an earlier generation", { generation: 0 }],
  ])("does not open %s", (_case, other) => {
    expect(opens(SECRET, { ...ANNAS, ...other }, token)).toBe(false)
  })

  it("opens exactly what it was made for", () => {
    fc.assert(
      fc.property(subjects, subjects, (one, other) => {
        expect(opens(SECRET, one, editToken(SECRET, one))).toBe(true)
        expect(opens(SECRET, other, editToken(SECRET, one))).toBe(JSON.stringify(one) === JSON.stringify(other))
      })
    )
  })

  it("is worth nothing with another secret", () => {
    expect(opens("another secret", ANNAS, token)).toBe(false)
  })

  it("is worth nothing when any one character of it is changed", () => {
    for (const place of Array.from(token).keys()) {
      const other = token[place] === "A" ? "C" : "A"
      expect(opens(SECRET, ANNAS, token.slice(0, place) + other + token.slice(place + 1))).toBe(false)
    }
  })

  it("holds neither the secret nor the booking's id", () => {
    expect(token).toMatch(/^TX-3467-ACDE\.[\w-]{43}$/)
    expect(token).not.toContain("bkg_anna")
  })
})

describe("a text that is no token", () => {
  it.each(["", "TX-3467-ACDE", "TX-3467-ACDE.short", `tx-3467-acde.${"a".repeat(43)}`, ` ${token}`, `${token}=`])(
    "names no booking: %p",
    (text) => expect(numberInToken(text)).toBeNull()
  )

  it("opens nothing, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(opens(SECRET, ANNAS, text)).toBe(false)))
  })
})
