import { model } from "@medusajs/framework/utils"
import { QUESTION_FORMATS } from "../../../domain/question/format"
import { Event } from "./event"

/**
 * Extra data asked of bookings or participants of one event (SPEC P13). Never deleted, since answers refer to it: it is
 * archived, and no longer asked.
 */
export const Question = model
  .define("booking_question", {
    id: model.id({ prefix: "bqst" }).primaryKey(),
    key: model.text(),
    /** Counts its definitions; each of them is kept as a `QuestionVersion`. */
    version: model.number().default(1),
    format: model.enum([...QUESTION_FORMATS]),
    level: model.enum(["booking", "participant"]),
    /** Null: whatever the ticket type. */
    ticket_type_ids: model.json().nullable(),
    required: model.boolean().default(false),
    sensitive: model.boolean().default(false),
    texts: model.json(),
    options: model.json(),
    limits: model.json(),
    rank: model.number().default(0),
    archived_at: model.dateTime().nullable(),
    event: model.belongsTo(() => Event, { mappedBy: "questions" }),
  })
  .indexes([{ on: ["event_id", "key"], unique: true }])
