import { z } from "@medusajs/framework/zod"
import { pageSchema } from "../../validation/page"

/** Query of `GET /admin/booking-reconciliations`. */
export const listReconciliationsSchema = pageSchema
export type ListReconciliations = z.infer<typeof listReconciliationsSchema>

/** Body of `POST /admin/booking-reconciliations`: nothing; it goes through everything. */
export const reconcileSchema = z.strictObject({})
