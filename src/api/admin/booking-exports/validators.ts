import { z } from "@medusajs/framework/zod"
import { EXPORT_KINDS } from "../../../domain/export/export-request"
import { isZone } from "../../../domain/export/wall-clock"
import { LANGUAGES } from "../../../domain/refusal/sentences"
import { pageSchema } from "../../validation/page"
import { bookingFilters } from "../bookings/validators"

/** Query of `GET /admin/booking-exports`. */
export const listExportsSchema = pageSchema
export type ListExports = z.infer<typeof listExportsSchema>

/** Body of `POST /admin/booking-exports`. */
export const exportSchema = z.strictObject({
  kind: z.enum(EXPORT_KINDS),
  /** As `GET /admin/bookings` takes them. */
  filter: z
    .strictObject({ ...bookingFilters, incomplete: z.boolean().optional(), paid: z.boolean().optional() })
    .default({}),
  /** The language of the file; left out: the reader's own. */
  locale: z.enum(LANGUAGES).optional(),
  /** IANA zone of its times. */
  timezone: z.string().max(100).refine(isZone, { message: "timezone_unknown" }).default("UTC"),
})
export type ExportBody = z.infer<typeof exportSchema>
