import { chooseLanguage } from "../languages"

const offered = ["de", "en", "fr"] as const

describe("The language of the page", () => {
  it("is what the customer picked, whatever booking and browser say", () => {
    expect(chooseLanguage({ picked: "fr", booking: "de", browser: ["en-GB"], offered })).toBe("fr")
  })

  it("is the booking's once that is open", () => {
    expect(chooseLanguage({ picked: null, booking: "de-AT", browser: ["en-GB"], offered })).toBe("de")
  })

  it("is the dearest of the browser's that is offered", () => {
    expect(chooseLanguage({ picked: null, booking: null, browser: ["nl-NL", "FR-ca", "en"], offered })).toBe("fr")
  })

  it("is the shop's first where nobody asks for one of them", () => {
    expect(chooseLanguage({ picked: "it", booking: "pl", browser: [], offered })).toBe("de")
  })
})
