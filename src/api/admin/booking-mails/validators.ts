import { z } from "@medusajs/framework/zod"
import { pageSchema } from "../../validation/page"

/** Query of `GET /admin/booking-mails`. */
export const listMailsSchema = pageSchema.extend({
  booking_id: z.string().max(100).optional(),
  status: z.enum(["pending", "sent", "failed"]).optional(),
})
export type ListMails = z.infer<typeof listMailsSchema>

/** Body of a retry: nothing. */
export const retryMailSchema = z.strictObject({})
