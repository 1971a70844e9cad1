import { model } from "@medusajs/framework/utils"

/** A question as it was asked until it was worded or limited anew: what an answer of that version answered. */
export const QuestionVersion = model
  .define("booking_question_version", {
    id: model.id({ prefix: "bqsv" }).primaryKey(),
    question_id: model.text(),
    version: model.number(),
    /** `QuestionDefinition` */
    definition: model.json(),
  })
  .indexes([{ on: ["question_id", "version"], unique: true }])
