import { filledNames } from "../filled-names"

describe("The names that were missing", () => {
  it("are sent as far as they were filled in; the rest is asked again", () => {
    const typed = {
      bpar_1: { first_name: " Cara ", last_name: "" },
      bpar_2: { first_name: "  ", last_name: "" },
      bpar_9: { first_name: "Nobody’s", last_name: "ticket" },
    }
    expect(filledNames([{ id: "bpar_1" }, { id: "bpar_2" }, { id: "bpar_3" }], typed)).toEqual([
      { id: "bpar_1", first_name: "Cara", last_name: null },
    ])
  })
})
