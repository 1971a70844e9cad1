import { chosenPeriod } from "../period"

const chosen = (query: string, today = new Date(2027, 0, 31)) => chosenPeriod(new URLSearchParams(query), today)

describe("the period of the accounting page", () => {
  it("is this month, until another one is chosen; quarters and months end with their last day", () => {
    expect(chosen("")).toEqual({ choice: "this_month", period: { from: "2027-01-01", to: "2027-01-31" } })
    expect(chosen("period=last_month").period).toEqual({ from: "2026-12-01", to: "2026-12-31" })
    expect(chosen("period=this_quarter").period).toEqual({ from: "2027-01-01", to: "2027-03-31" })
    expect(chosen("period=last_quarter").period).toEqual({ from: "2026-10-01", to: "2026-12-31" })
    expect(chosen("period=last_month", new Date(2028, 2, 1)).period).toEqual({ from: "2028-02-01", to: "2028-02-29" })
    expect(chosen("period=ever").choice).toBe("this_month")
  })

  it("of one's own begins as this month, and is none where it ends early, is too long or is no day", () => {
    expect(chosen("period=own").period).toEqual({ from: "2027-01-01", to: "2027-01-31" })
    expect(chosen("period=own&from=2026-05-03&to=2026-05-03").period).toEqual({ from: "2026-05-03", to: "2026-05-03" })
    for (const days of ["from=2027-01-02&to=2027-01-01", "from=2025-01-01&to=2026-12-31", "from=2027-02-30", "to="]) {
      expect(chosen(`period=own&${days}`)).toEqual({ choice: "own", period: null })
    }
  })
})
