import fc from "fast-check"
import { downloadName } from "../download-name"

describe("the header of a download", () => {
  it("says the name in UTF-8 and in plain letters", () => {
    expect(downloadName("O'Neill’s pass.pdf")).toBe(
      `attachment; filename="O'Neill_s pass.pdf"; filename*=UTF-8''O%27Neill%E2%80%99s%20pass.pdf`
    )
  })

  it("is one header line of plain letters whatever the name, and never ends the quotes early", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(downloadName(name)).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x7E]*"; filename\*=UTF-8''[\w.!~%-]*$/
        )
      })
    )
  })
})
