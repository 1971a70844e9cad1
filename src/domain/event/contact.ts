import { z } from "@medusajs/framework/zod"

/** One address that an event can be reached at. */
export const contactSchema = z.object({
  name: z.string().trim().max(200).optional(),
  email: z.email().max(254).optional(),
  phone: z.string().trim().max(50).optional(),
})
export type Contact = z.infer<typeof contactSchema>

/** The contacts of an event (SPEC, words): one address each, which may be the same. */
export const contactsSchema = z.object({
  organiser: contactSchema.nullish(),
  desk: contactSchema.nullish(),
  accounting: contactSchema.nullish(),
})
export type Contacts = z.infer<typeof contactsSchema>
