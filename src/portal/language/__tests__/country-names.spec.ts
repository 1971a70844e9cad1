import { countries, countryName } from "../country-names"

describe("Countries", () => {
  it("are named and ordered as the language does it, with codes as Medusa stores them", () => {
    const german = countries("de").map(({ name }) => name)
    expect(german.indexOf("Ägypten")).toBeLessThan(german.indexOf("Belgien"))
    expect(countries("fr").find(({ code }) => code === "de")?.name).toBe("Allemagne")
  })

  it("are each known by name", () => {
    expect(countries("en").filter(({ code, name }) => name === code.toUpperCase())).toEqual([])
    expect(new Set(countries("en").map(({ code }) => code)).size).toBe(countries("en").length)
  })

  it("of which one has no name are shown by their code", () => {
    expect(countryName("zz", "en")).toBe("Unknown Region")
    expect(countryName("qm", "en")).toBe("QM")
  })

  it("are nothing where nobody has said one: a form that is locked shows it empty", () => {
    expect(countryName("", "en")).toBe("")
  })
})
