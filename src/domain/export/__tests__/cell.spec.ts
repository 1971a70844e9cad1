import fc from "fast-check"
import { textCell } from "../cell"

/** What a workbook's reader makes of a cell's text: it reads characters that are spelled by their codes. */
const read = (cell: ReturnType<typeof textCell>) =>
  String(cell ?? "").replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )

const anything = fc.string({
  unit: fc.oneof(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "_x003D_", "\ud800"), fc.string()),
})

describe("What somebody typed, as a cell", () => {
  it.each(["=1+1", "+49 30 1234", "-5", "@SUM(A1)", '=HYPERLINK("http://evil")'])(
    "keeps %s as the text that it is",
    (typed) => {
      expect(textCell(typed)).toBe(typed)
    }
  )

  it("is a text whatever it is: never a number, never a date, never cut in the middle of a character", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const cell = textCell(typed)
        expect(cell === null || typeof cell === "string").toBe(true)
        expect(Buffer.from(String(cell ?? "")).toString()).toBe(String(cell ?? ""))
      })
    )
  })

  it("holds no control character but the line break, and loses nothing else", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(read(textCell(typed))).not.toMatch(/[^\P{Cc}\n]/u)
      })
    )
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (typed) => {
        expect(read(textCell(typed))).toBe(typed)
      })
    )
  })

  it("drops a tab and a carriage return that hide a formula, and stays a text", () => {
    expect([textCell("\t=1+1"), textCell("\r\n=1+1"), textCell("a\tb")]).toEqual(["=1+1", "\n=1+1", "ab"])
  })

  it("is what was typed where it looks like a character spelled by its code", () => {
    expect(textCell("_x003D_1")).toBe("_x005F_x003D_1")
    expect(read(textCell("_x003D_1"))).toBe("_x003D_1")
  })

  it("is nothing where nothing was typed", () => {
    expect([textCell(null), textCell(undefined), textCell(""), textCell("\u0000")]).toEqual([null, null, null, null])
  })

  it("ends where Excel stops reading", () => {
    expect(textCell("a".repeat(40_000))).toHaveLength(32_767)
    expect(textCell(`${"a".repeat(32_766)}\u{1F600}`)).toHaveLength(32_766)
  })
})
