/** Master data of a booker or participant. */
export type Person = {
  first_name?: string | null
  last_name?: string | null
  email?: string | null
  phone?: string | null
  address?: Address | null
}

/** A postal address; the country is ISO 3166-1 alpha-2 in lower case, as in Medusa. */
export type Address = {
  company?: string
  address_1?: string
  address_2?: string
  postal_code?: string
  city?: string
  province?: string
  country_code?: string
}

export type Contact = { name?: string; email?: string; phone?: string }
