import { refundCaseIn, refundNote } from "../refund-note"

describe("the note of a refund", () => {
  it("names the case that it was made for, whichever attempt it was", () => {
    expect(refundCaseIn(refundNote("bref_1", 1, "pay_1"))).toBe("bref_1")
    expect(refundCaseIn(refundNote("bref_1", 12, "pay_2"))).toBe("bref_1")
  })

  it.each([null, undefined, "", "goodwill", "refund: bref_1", "refund:bref_1", "a refund:bref_1:1:pay_1"])(
    "names none where staff wrote %j",
    (note) => expect(refundCaseIn(note)).toBeNull()
  )
})
