import { fittingOptions } from "../fitting-options"

const options = ["Matinée · 22 Jan", "Gala night · 23 Jan"].map((label) => ({ value: label, label }))
const fitting = (typed: string) => fittingOptions(options, typed).map(({ label }) => label)

describe("Options of an earlier search", () => {
  it("leave as soon as they don't fit what is typed: Enter never takes one of them", () => {
    expect(fitting("gal")).toEqual(["Gala night · 23 Jan"])
    expect(fitting("galop")).toEqual([])
  })

  it("fit in capitals, and with a space that nobody sees", () => {
    expect(fitting(" MATINÉE ")).toEqual(["Matinée · 22 Jan"])
  })

  it("stay, all of them, while nothing is typed", () => {
    expect(fitting("")).toHaveLength(2)
  })
})
