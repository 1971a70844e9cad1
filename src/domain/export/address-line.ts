import type { Address } from "../person/person"

/** An address on one line, as it stands on an envelope from top to bottom. */
export function addressLine(address: Address | null): string {
  if (!address) return ""
  const { company, address_1, address_2, postal_code, city, province, country_code } = address
  const town = [postal_code, city].filter(Boolean).join(" ")
  return [company, address_1, address_2, town, province, country_code?.toUpperCase()].filter(Boolean).join(", ")
}
