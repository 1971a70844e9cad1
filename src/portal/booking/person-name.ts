import type { PersonData } from "../api/answers"
import { countryName } from "../language/country-names"

/** The name as it stands on the ticket; empty when nobody is named yet. The rule is the domain's, without its validation library. */
export function nameOf({ first_name, last_name }: PersonData): string {
  return [first_name, last_name]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(" ")
}

/** A postal address as lines of a letter. */
export function addressLines(address: PersonData["address"], language: string): string[] {
  if (!address) return []
  const { company, address_1, address_2, postal_code, city, province, country_code } = address
  const place = [postal_code, city].filter(Boolean).join(" ")
  const country = country_code ? countryName(country_code, language) : undefined
  return [company, address_1, address_2, place, province, country].filter((line): line is string => Boolean(line))
}
