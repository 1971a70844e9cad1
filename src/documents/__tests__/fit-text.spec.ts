import fc from "fast-check"
import { fitText } from "../fit-text"

/** Each letter is half as wide as it is high. */
const face = {
  width: (text: string, size: number) => (Array.from(text).length * size) / 2,
  printable: (text: string) => text,
}
const room = { width: 100, lines: 2, sizes: [20, 10] as const }

describe("a text in its room", () => {
  it("is set in the largest size at which it fits", () => {
    expect(fitText("Anna Berg", room, face)).toEqual({ size: 20, lines: ["Anna Berg"] })
    expect(fitText("Anna Katharina Berg-Hohenfels", room, face)).toEqual({
      size: 10,
      lines: ["Anna Katharina Berg-", "Hohenfels"],
    })
  })

  it("breaks a word that is wider than a line, and cuts what does not fit at all", () => {
    expect(fitText("x".repeat(30), room, face).lines).toEqual(["x".repeat(20), "x".repeat(10)])
    expect(fitText("x".repeat(50), room, face).lines).toEqual(["x".repeat(20), `${"x".repeat(19)}…`])
  })

  it("is nothing where nothing is to say", () => {
    expect(fitText(" ", room, face).lines).toEqual([])
  })

  it("never leaves its room, and loses no letter while it fits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: "grapheme" }), (text) => {
        const { size, lines } = fitText(text, room, face)
        expect(lines.length).toBeLessThanOrEqual(room.lines)
        for (const line of lines) expect(face.width(line, size)).toBeLessThanOrEqual(room.width)
        const cut = lines.at(-1)?.endsWith("…") && !text.trim().endsWith("…")
        if (!cut) expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""))
      })
    )
  })
})
