import { formatLocale, translator, WORDS, type WordKey } from "../translate"

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
const keys = Object.keys(WORDS.en) as WordKey[]

describe("what mails say", () => {
  it.each(["de", "fr"] as const)("in %s has the texts and the placeholders that English has", (language) => {
    expect(Object.keys(WORDS[language]).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect([key, placeholders(WORDS[language][key])]).toEqual([key, placeholders(WORDS.en[key])])
    }
  })

  it("is filled in, in the language of the locale", () => {
    expect(translator("de-AT")("greeting", { name: "Anna" })).toBe("Guten Tag Anna,")
    expect(translator("fr")("greeting", { name: "Anna" })).toBe("Bonjour Anna,")
  })

  it("falls back to English where nobody speaks the language", () => {
    expect(translator("pl")("greeting", { name: "Anna" })).toBe("Hello Anna,")
    expect(translator("")("greeting.nameless")).toBe("Hello,")
  })

  it("never reads a name as a text with placeholders", () => {
    expect(translator("en")("greeting", { name: "{{name}} $& $1" })).toBe("Hello {{name}} $& $1,")
  })
})

describe("the locale that dates and amounts are formatted by", () => {
  it.each([
    ["de-AT", "de-AT"],
    ["de_CH", "de-CH"],
    ["fr", "fr"],
    ["pl-PL", "en"],
    ["de-x-nonsense-tag!", "de"],
  ])("%s gives %s", (locale, expected) => expect(formatLocale(locale)).toBe(expected))
})
