import { model } from "@medusajs/framework/utils"

/**
 * The organiser's words for one mail in one language: its subject and its opening (SPEC M10, P11). Of one event, or of
 * the shop (`event_id` null) for all events that have none of their own.
 */
export const MailText = model
  .define("booking_mail_text", {
    id: model.id({ prefix: "bmtx" }).primaryKey(),
    event_id: model.text().nullable(),
    topic: model.text(),
    locale: model.text(),
    /** Plain text with placeholders, as it was typed; never a filled one, which could hold a link. */
    subject: model.text(),
    body: model.text(),
  })
  .indexes([
    { on: ["event_id", "topic", "locale"], unique: true, where: "event_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["topic", "locale"], unique: true, where: "event_id IS NULL AND deleted_at IS NULL" },
  ])
