import { checkRegistration, MAX_PARTICIPANTS_PER_LINE, type Registration, registrationSchema } from "../registration"

const ANNA = { first_name: "Anna", last_name: "Berg" }
const BEN = { first_name: "Ben" }

/** Two concert tickets in one line of the cart, one matinee ticket in another. */
const SEATS = new Map([
  ["concert", 2],
  ["matinee", 1],
])
const registration = (...lines: Registration["lines"]): Registration => ({ lines })

describe("checkRegistration", () => {
  it("takes a name for every seat, or for fewer: the others are asked for by mail", () => {
    const full = registration(
      { line_item_id: "concert", participants: [ANNA, BEN] },
      { line_item_id: "matinee", participants: [] }
    )
    expect(checkRegistration(full, SEATS)).toEqual({ ok: true, value: full })
    expect(checkRegistration(registration(), SEATS).ok).toBe(true)
  })

  it("refuses more people than a line has seats", () => {
    const crowd = registration({ line_item_id: "matinee", participants: [ANNA, BEN] })
    expect(checkRegistration(crowd, SEATS)).toEqual({
      ok: false,
      refusal: { code: "registration_invalid", line_item_id: "matinee", seats: 1, given: 2 },
    })
  })

  it("counts a line that is named twice once", () => {
    const twice = registration(
      { line_item_id: "concert", participants: [ANNA, BEN] },
      { line_item_id: "concert", participants: [ANNA] }
    )
    expect(checkRegistration(twice, SEATS)).toMatchObject({ refusal: { seats: 2, given: 3 } })
  })

  it("knows no seats of a line that is not in the cart", () => {
    const foreign = registration({ line_item_id: "t-shirt", participants: [ANNA] })
    expect(checkRegistration(foreign, SEATS)).toMatchObject({ refusal: { line_item_id: "t-shirt", seats: 0 } })
  })
})

describe("registrationSchema", () => {
  it("needs nothing: a storefront that knows of no participants says nothing", () => {
    expect(registrationSchema.parse({})).toEqual({ lines: [] })
  })

  it("takes a language as BCP 47 writes it, and nothing that no mail could be written in", () => {
    for (const locale of ["de", "de-DE", "zh-Hant-TW"])
      expect(registrationSchema.parse({ locale })).toMatchObject({ locale })
    for (const locale of ["", "d", "de_DE", "de-\u0000", "German, please"]) {
      expect(registrationSchema.safeParse({ locale }).success).toBe(false)
    }
  })

  it("has a limit for each list", () => {
    const people = (count: number) => ({
      lines: [{ line_item_id: "concert", participants: Array.from({ length: count }, () => ANNA) }],
    })
    expect(registrationSchema.safeParse(people(MAX_PARTICIPANTS_PER_LINE)).success).toBe(true)
    expect(registrationSchema.safeParse(people(MAX_PARTICIPANTS_PER_LINE + 1)).success).toBe(false)
    const lines = Array.from({ length: 101 }, () => ({ line_item_id: "concert", participants: [] }))
    expect(registrationSchema.safeParse({ lines }).success).toBe(false)
  })
})
