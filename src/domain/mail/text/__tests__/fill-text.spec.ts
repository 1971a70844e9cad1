import fc from "fast-check"
import { fillLine, fillParagraphs } from "../fill-text"

const url = "https://shop.example/bookings/manage#token=secret"
const textOf = (body: string, values: Parameters<typeof fillParagraphs>[1]) =>
  fillParagraphs(body, values).map((pieces) => pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.url)))

describe("filling the organiser's words", () => {
  it("makes a paragraph of what a blank line sets apart, and keeps line breaks within", () => {
    expect(textOf("Hello {{booker}},\n \nsee you\nsoon", { booker: "Anna" })).toEqual([
      ["Hello ", "Anna", ","],
      ["see you\nsoon"],
    ])
  })

  it("makes a link of the link, and of nothing else that looks like one", () => {
    const values = { manage_url: url, event: url }
    expect(fillParagraphs("{{manage_url}}\n\n{{event}}", values)).toEqual([
      [{ kind: "link", url }],
      [{ kind: "text", text: url }],
    ])
  })

  it("says nothing for what there is nothing to say, without the blank before it", () => {
    expect(fillLine("Hello {{booker}}, welcome", {})).toBe("Hello, welcome")
    expect(textOf("Hello {{booker}},", { booker: "" })).toEqual([["Hello", ","]])
  })

  it("leaves out the paragraph of a link that there is none of", () => {
    expect(textOf("Hello\n\nPay here: {{pay_url}}\n\n{{pay_url}}\n\nBye", {})).toEqual([["Hello"], ["Bye"]])
    expect(textOf("Pay here: {{pay_url}}", { pay_url: url })).toEqual([["Pay here: ", url]])
  })

  it("never reads a value as a text again", () => {
    expect(fillLine("{{event}}", { event: "{{booker}} & {{manage_url}}", booker: "Anna", manage_url: url })).toBe(
      "{{booker}} & {{manage_url}}"
    )
  })

  it("keeps a subject on one line and the link out of it, whatever is filled in", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (event, booker) => {
        const line = fillLine("{{event}} {{booker}} {{manage_url}}", { event, booker, manage_url: url })
        expect(line).not.toMatch(/[\r\n]/)
        if (!event.includes("token=") && !booker.includes("token=")) expect(line).not.toContain("token=")
      })
    )
  })
})
