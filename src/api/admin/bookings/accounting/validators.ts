import { z } from "@medusajs/framework/zod"
import { daysIn, MAX_PERIOD_DAYS } from "../../../../domain/accounting/period"
import { LANGUAGES } from "../../../../domain/refusal/sentences"
import { pageSchema } from "../../../validation/page"

const currency = z
  .string()
  .regex(/^[a-zA-Z]{3}$/)
  .transform((code) => code.toLowerCase())
  .optional()
/** What is no day is not compared. */
const day = z.iso.date({ abort: true })
const fields = { from: day, to: day, currency }

const isPeriod = (period: { from: string; to: string }) => daysIn(period) >= 1 && daysIn(period) <= MAX_PERIOD_DAYS
const said = { message: `A period has 1 to ${MAX_PERIOD_DAYS} days`, path: ["to"] }

/** Query of `GET /admin/bookings/accounting`: days of the shop's calendar, both included. */
export const accountsSchema = z.object(fields).refine(isPeriod, said)
export type AccountsQuery = z.infer<typeof accountsSchema>

/** Query of `GET /admin/bookings/accounting/export`. */
export const accountsExportSchema = z.object({ ...fields, locale: z.enum(LANGUAGES).optional() }).refine(isPeriod, said)
export type AccountsExport = z.infer<typeof accountsExportSchema>

/** Query of the lists of a period. */
export const accountsPageSchema = pageSchema.extend(fields).refine(isPeriod, said)
export type AccountsPage = z.infer<typeof accountsPageSchema>

/** Query of `GET /admin/bookings/accounting/open`. */
export const openPageSchema = pageSchema.extend({ currency })
export type OpenPage = z.infer<typeof openPageSchema>
