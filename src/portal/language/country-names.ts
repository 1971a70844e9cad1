import { COUNTRIES } from "../../domain/person/countries"

export type Country = { code: string; name: string }

/** Every country by its name in a language, in that language's order; codes are lower case, as in Medusa. */
export function countries(language: string): Country[] {
  const named = COUNTRIES.map((code) => ({ code, name: countryName(code, language) }))
  const order = new Intl.Collator(language)
  return named.sort((a, b) => order.compare(a.name, b.name))
}

/** What is no code, nothing at all among it, is shown as it is. */
export function countryName(code: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code
  return new Intl.DisplayNames(language, { type: "region", fallback: "code" }).of(code.toUpperCase()) ?? code
}
