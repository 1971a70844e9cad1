import { z } from "@medusajs/framework/zod"
import type { FindingCode } from "../../../domain/reconciliation/finding"
import { FINDING_CODES, SEVERITIES } from "../../../domain/reconciliation/remedy"
import { pageSchema } from "../../validation/page"

/** Query of `GET /admin/booking-findings`: the open ones, unless it asks for the resolved. */
export const listFindingsSchema = pageSchema.extend({
  code: z.enum(FINDING_CODES as [FindingCode, ...FindingCode[]]).optional(),
  severity: z.enum(SEVERITIES).optional(),
  status: z.enum(["open", "resolved"]).default("open"),
})
export type ListFindings = z.infer<typeof listFindingsSchema>

/** Body of `POST /admin/booking-findings/:id/look`. */
export const lookSchema = z.strictObject({ note: z.string().trim().max(1000).nullish() })
export type LookAtFinding = z.infer<typeof lookSchema>

/** Body of a repair: nothing; what is repaired is what the finding says. */
export const repairSchema = z.strictObject({})
