import { z } from "@medusajs/framework/zod"
import { deadlineSchema } from "../time/deadline"

/** What a booking holds that its people may change, besides the answers to its event's questions. */
export const DATA_FIELDS = ["first_name", "last_name", "email", "phone", "address", "locale", "add_ons"] as const
export type DataField = (typeof DATA_FIELDS)[number]

/** A field as policies, grants and the log name it; the answer to a question is `question:<id>`. */
export type FieldKey = DataField | `question:${string}`

export const fieldKeySchema = z.union([
  z.enum(DATA_FIELDS),
  z.templateLiteral(["question:", z.string().regex(/^bqst_[A-Za-z0-9]{1,60}$/)]),
])

/** The most fields that one level of a policy, or one grant, names. */
export const MAX_FIELDS = 120

/** What customers may do with one field (SPEC M1, M3), and until when; left out, the deadline of all edits holds. */
export const fieldRuleSchema = z
  .object({ mode: z.enum(["editable", "read_only", "hidden"]), until: deadlineSchema.optional() })
  .strict()
export type FieldRule = z.infer<typeof fieldRuleSchema>

export const fieldRulesSchema = z
  .record(z.string(), fieldRuleSchema)
  .refine((rules) => Object.keys(rules).length <= MAX_FIELDS, { message: "too_many_fields" })
  .refine((rules) => Object.keys(rules).every((key) => fieldKeySchema.safeParse(key).success), {
    message: "unknown_field",
  })
export type FieldRules = z.infer<typeof fieldRulesSchema>

export function answerField(questionId: string): FieldKey {
  return `question:${questionId}`
}
