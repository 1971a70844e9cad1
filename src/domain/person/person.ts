import { z } from "@medusajs/framework/zod"
import { parsePhoneNumberFromString } from "libphonenumber-js"

/** No control characters, which would end a mail's header, and no half of a character: PostgreSQL keeps neither. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}]*$/u
const line = z.string().trim().max(200).regex(ONE_LINE)

/** A postal address. The country is ISO 3166-1 alpha-2, lower case, as in Medusa. */
export const addressSchema = z
  .object({
    company: line,
    address_1: line,
    address_2: line,
    postal_code: line.max(20),
    city: line,
    province: line,
    country_code: z.string().trim().toLowerCase().length(2),
  })
  .partial()
export type Address = z.infer<typeof addressSchema>

/** A telephone number as people write it; stored in E.164 where a country code is given, and never guessed. */
export const phoneSchema = z
  .string()
  .trim()
  .max(50)
  .refine((value) => value === "" || isPhone(value), { message: "phone_invalid" })
  .transform((value) => parsePhoneNumberFromString(value)?.number ?? value)

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** The master data of a booker or participant (SPEC P12). People with one name leave one of the two empty. */
export const personSchema = z
  .object({
    first_name: line.nullable(),
    last_name: line.nullable(),
    email: emailSchema.nullable(),
    phone: phoneSchema.nullable(),
    address: addressSchema.nullable(),
  })
  .partial()
export type Person = z.infer<typeof personSchema>

export type PersonName = { first_name?: string | null; last_name?: string | null }

/** The full name as it is written on a ticket; empty when nobody is named yet. */
export function nameOf({ first_name, last_name }: PersonName): string {
  return [first_name, last_name]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(" ")
}

function isPhone(value: string): boolean {
  const digits = value.replace(/[\s()/.-]/g, "")
  return parsePhoneNumberFromString(value)?.isPossible() ?? /^\d{3,15}$/.test(digits)
}
