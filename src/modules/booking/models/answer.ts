import { model } from "@medusajs/framework/utils"

/** What a booking, or one of its participants, answered to a question of the event. No answer has no row. */
export const Answer = model
  .define("booking_answer", {
    id: model.id({ prefix: "bans" }).primaryKey(),
    booking_id: model.text(),
    /** Null: the booking's own. */
    participant_id: model.text().nullable(),
    question_id: model.text(),
    /** Of the question as it was asked then. */
    question_version: model.number(),
    /** `{ value: AnswerValue }`, wrapped because a column of JSON cannot tell a text from a number by itself. */
    value: model.json(),
  })
  .indexes([
    { on: ["booking_id", "question_id"], unique: true, where: "participant_id IS NULL" },
    { on: ["participant_id", "question_id"], unique: true, where: "participant_id IS NOT NULL" },
    { on: ["booking_id"] },
  ])
