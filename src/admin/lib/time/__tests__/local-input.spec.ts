import { fromLocalInput, toLocalInput } from "../local-input"

describe("a moment in a field of the browser", () => {
  it("comes back as it went in, to the minute", () => {
    const moment = new Date("2027-05-02T09:30:41.000Z")
    expect(fromLocalInput(toLocalInput(moment))).toBe("2027-05-02T09:30:00.000Z")
  })

  it("is none while it is not filled in", () => {
    expect(fromLocalInput("")).toBeNull()
    expect(fromLocalInput("2027-13-01T00:00")).toBeNull()
  })
})
