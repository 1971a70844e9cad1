import { z } from "@medusajs/framework/zod"
import { mailTextSchema } from "../../domain/mail/text/mail-text"

/** Body of a preview and of a test: unsaved words, and the booking to show them with. */
export const previewMailTextSchema = mailTextSchema.extend({ booking_id: z.string().max(100).optional() }).strict()
export type PreviewMailText = z.infer<typeof previewMailTextSchema>
