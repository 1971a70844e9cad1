import type { Address, Person } from "../../domain/person/person"

type PersonName = { first_name?: string | null; last_name?: string | null }

/** The full name; empty when nobody is named yet. */
export function nameOf({ first_name, last_name }: PersonName): string {
  return [first_name, last_name]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(" ")
}

/** A postal address in the lines in which it is written on an envelope, its country in the page's language. */
export function addressLines(address: Address | null | undefined, language: string): string[] {
  if (!address) return []
  const { company, address_1, address_2, postal_code, city, province, country_code } = address
  const place = [postal_code, city].filter(Boolean).join(" ")
  return [company, address_1, address_2, place, province, countryName(country_code, language)].flatMap(
    (line) => line || []
  )
}

function countryName(code: string | undefined, language: string): string | undefined {
  return code && new Intl.DisplayNames(language, { type: "region" }).of(code.toUpperCase())
}

/** A person as a form holds it: a text for each field, empty where there is nothing. */
export type PersonForm = {
  first_name: string
  last_name: string
  email: string
  phone: string
  address: Record<keyof typeof EMPTY_ADDRESS, string>
}

const EMPTY_ADDRESS = {
  company: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
  country_code: "",
}

export function personForm({ first_name, last_name, email, phone, address }: Person): PersonForm {
  return {
    first_name: first_name ?? "",
    last_name: last_name ?? "",
    email: email ?? "",
    phone: phone ?? "",
    address: { ...EMPTY_ADDRESS, ...address },
  }
}

/** The fields of a person that the form changed, so that a save touches nothing else; undefined when it changed none. */
export function personChange(form: PersonForm, stored: Person): Person | undefined {
  const before = personForm(stored)
  const change: Person = {}
  for (const field of ["first_name", "last_name", "email", "phone"] as const) {
    if (form[field].trim() !== before[field]) change[field] = form[field].trim() || null
  }
  if (addressText(form) !== addressText(before)) change.address = readAddress(form)
  return Object.keys(change).length > 0 ? change : undefined
}

function readAddress({ address }: PersonForm): Address | null {
  const filled = Object.entries(address)
    .map(([field, text]) => [field, text.trim()])
    .filter(([, text]) => text)
  return filled.length > 0 ? Object.fromEntries(filled) : null
}

function addressText(form: PersonForm): string {
  return JSON.stringify(readAddress(form))
}
