import { chooseMarket, marketsOf } from "../markets"

const MARKETS = marketsOf([
  { id: "reg_eu", currency_code: "eur", countries: [{ iso_2: "DE" }, { iso_2: "at" }] },
  { id: "reg_jp", currency_code: "jpy", countries: [{ iso_2: "jp" }] },
  { id: "reg_nowhere", currency_code: "usd", countries: null },
])

describe("Where somebody buys", () => {
  it("is any country of the shop's regions", () => {
    expect(MARKETS.map(({ country_code, currency_code }) => `${country_code} ${currency_code}`)).toEqual([
      "de eur",
      "at eur",
      "jp jpy",
    ])
  })

  it("is what they picked, else what their browser tells, else the shop's first", () => {
    const choose = (picked: string | null, ...browser: string[]) =>
      chooseMarket(MARKETS, { picked, browser })?.country_code
    expect(choose("jp", "de-AT")).toBe("jp")
    expect(choose(null, "fr", "de-AT", "ja-JP")).toBe("at")
    expect(choose("us", "en-GB")).toBe("de")
    expect(chooseMarket([], { picked: null, browser: ["de-DE"] })).toBeNull()
  })
})
