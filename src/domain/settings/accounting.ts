import { z } from "@medusajs/framework/zod"
import { LIST_INTERVALS } from "../accounting/period"
import { emailSchema } from "../person/person"
import { LANGUAGES } from "../refusal/sentences"

/** Whom the shop tells of its money: refunds to be checked (SPEC V24), and the list of a period that is over (V10). */
export const accountingSchema = z
  .object({
    /** Null: nobody; an event may name its own for its refunds. */
    email: emailSchema.nullable(),
    list_every: z.enum(LIST_INTERVALS),
    /** Of mails and workbook; null: the language of the shop's mails to staff. */
    language: z.enum(LANGUAGES).nullable(),
  })
  .strict()
export type AccountingSettings = z.infer<typeof accountingSchema>

export const DEFAULT_ACCOUNTING: AccountingSettings = { email: null, list_every: "never", language: null }
