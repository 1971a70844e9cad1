import type { Refusal } from "../../decision"
import { LANGUAGES, languageOf, sentence } from "../sentences"
import { REFUSALS } from "./refusals"

const reasons = {
  variant_not_sellable: ["managed_inventory", "shipping_profile", "already_a_ticket", "already_an_add_on"],
  order_not_rebookable: ["cancelled", "credit_lines", "open_order_change", "fulfilled", "unfinished"],
  mail_text_invalid: ["empty", "unprintable", "braces"],
  add_on_not_available: ["inactive", "not_yet", "ended", "ticket_type", "level"],
} as const
const everyRefusal: Refusal[] = [
  ...Object.values(REFUSALS),
  ...reasons.variant_not_sellable.map((reason) => ({ ...REFUSALS.variant_not_sellable, reason })),
  ...reasons.order_not_rebookable.map((reason) => ({ ...REFUSALS.order_not_rebookable, reason })),
  ...reasons.mail_text_invalid.map((reason) => ({ ...REFUSALS.mail_text_invalid, reason })),
  ...reasons.add_on_not_available.map((reason) => ({ ...REFUSALS.add_on_not_available, reason })),
  { ...REFUSALS.event_full, free: 0 },
  { ...REFUSALS.add_on_sold_out, free: 2, wanted: 3 },
]

describe.each(LANGUAGES)("every refusal in %s", (language) => {
  it.each(everyRefusal.map((refusal) => [refusal.code, refusal]))("%s says something", (_code, refusal) => {
    const text = sentence(refusal as Refusal, language)
    expect(text.length).toBeGreaterThan(10)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}$]/)
  })

  it("says something of its own: no two codes share a sentence", () => {
    const texts = Object.values(REFUSALS).map((refusal) => sentence(refusal, language))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe("sentence", () => {
  it("says how many seats are left, and that none is", () => {
    expect(sentence(REFUSALS.event_full, "en")).toBe("Only 1 of the 2 places asked for are left.")
    expect(sentence({ ...REFUSALS.event_full, free: 0 }, "de")).toBe("Diese Veranstaltung ist ausgebucht.")
  })

  it("is written in the language asked for", () => {
    const all = LANGUAGES.map((language) => sentence(REFUSALS.booking_cancelled, language))
    expect(new Set(all).size).toBe(LANGUAGES.length)
  })
})

describe("languageOf", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["FR_ch", "fr"],
    ["fr-CH, fr;q=0.9, de;q=0.8", "fr"],
    ["nl, it;q=0.9, de;q=0.8", "de"],
    ["frr, de;q=0.5", "de"],
    ["nl", "en"],
    ["*", "en"],
    ["", "en"],
    [null, "en"],
    [undefined, "en"],
  ])("takes the first language of ours that %p names: %s", (wish, language) => {
    expect(languageOf(wish)).toBe(language)
  })
})
