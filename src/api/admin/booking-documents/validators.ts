import { z } from "@medusajs/framework/zod"
import { DOCUMENT_KINDS } from "../../../domain/document/kinds"
import { pageSchema } from "../../validation/page"

const instant = z.iso.datetime({ offset: true })

/** Query of `GET /admin/booking-documents`: issued from an instant on and before another. */
export const listDocumentsSchema = pageSchema.extend({
  from: instant.optional(),
  to: instant.optional(),
  kind: z.enum(DOCUMENT_KINDS).optional(),
})
export type ListDocuments = z.infer<typeof listDocumentsSchema>
