import fc from "fast-check"
import { emailSchema, nameOf, personSchema, phoneSchema } from "../person"

describe("nameOf", () => {
  it.each([
    ["first and last name", { first_name: "Anna", last_name: "Berg" }, "Anna Berg"],
    ["people with one name, whichever field it stands in", { first_name: "Pelé" }, "Pelé"],
    ["people with one name, whichever field it stands in", { first_name: "", last_name: "Björk" }, "Björk"],
    ["an apostrophe and a hyphen", { first_name: "Séan", last_name: "O’Brien-D'Arcy" }, "Séan O’Brien-D'Arcy"],
    ["nobody yet", { first_name: null, last_name: null }, ""],
    ["blanks", { first_name: "  ", last_name: "\t" }, ""],
  ])("writes %s", (_case, name, written) => {
    expect(nameOf(name)).toBe(written)
  })
})

describe("personSchema (P12)", () => {
  it("needs nothing, and keeps what it is given, trimmed", () => {
    expect(personSchema.parse({})).toEqual({})
    expect(personSchema.parse({ first_name: " Anna ", email: null })).toEqual({ first_name: "Anna", email: null })
  })

  it("takes names of every script and with every mark that names have", () => {
    for (const name of [
      "O'Brien",
      "Nguyễn Thị Minh Khai",
      "李小龍",
      "محمد",
      "Jean-Luc",
      "Müller-Lüdenscheidt",
      "d’Arc",
      "X Æ A-12",
    ]) {
      expect(personSchema.parse({ last_name: name })).toEqual({ last_name: name })
    }
  })

  it("refuses characters that no name has and no database keeps", () => {
    for (const text of ["Anna\u0000", "Anna\r\nBcc: all@example.com", "Anna\u001b[31m", "Anna\ud800"]) {
      expect(personSchema.safeParse({ first_name: `${text}.` }).success).toBe(false)
      expect(personSchema.safeParse({ address: { city: `${text}.` } }).success).toBe(false)
    }
  })

  it("has a limit for every text", () => {
    const long = "a".repeat(201)
    expect(personSchema.safeParse({ first_name: long }).success).toBe(false)
    expect(personSchema.safeParse({ address: { address_1: long } }).success).toBe(false)
    expect(personSchema.safeParse({ email: `${"a".repeat(250)}@example.com` }).success).toBe(false)
    expect(personSchema.safeParse({ phone: "1".repeat(51) }).success).toBe(false)
  })

  it("writes the country as Medusa does", () => {
    expect(personSchema.parse({ address: { country_code: "DE" } })).toEqual({ address: { country_code: "de" } })
    expect(personSchema.safeParse({ address: { country_code: "Germany" } }).success).toBe(false)
  })

  it("survives whatever is posted", () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => expect(() => personSchema.safeParse(body)).not.toThrow()))
  })
})

describe("emailSchema", () => {
  it("takes one address for the same however it is capitalised", () => {
    expect(emailSchema.parse(" Anna.Berg@Example.COM ")).toBe("anna.berg@example.com")
  })

  it.each(["", "anna", "anna@", "anna@example", "Anna <anna@example.com>", "a@example.com,b@example.com"])(
    "refuses %p",
    (text) => expect(emailSchema.safeParse(text).success).toBe(false)
  )
})

describe("phoneSchema", () => {
  it.each([
    ["+49 (0)30 901820", "+4930901820"],
    ["+33 1 40 20 50 50", "+33140205050"],
    ["030 / 901 820", "030 / 901 820"],
    ["", ""],
  ])("keeps %p as %p: one that says its country in one form, the others as written, never guessed", (typed, kept) => {
    expect(phoneSchema.parse(typed)).toBe(kept)
  })

  it.each(["call me", "12", "+49 3", "030 901 820 ext. seven"])("refuses %p", (typed) => {
    expect(phoneSchema.safeParse(typed).success).toBe(false)
  })
})
