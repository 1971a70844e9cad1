import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../refusal/sentences"
import { QUESTION_FORMATS } from "./format"

/** Limits of the questions of one event. */
export const MAX_QUESTIONS = 100
export const MAX_OPTIONS = 200

const word = z.string().trim().min(1).max(200)
/** What an option is called in requests, in exports and in the log: it stays when its label is worded anew. */
const optionValue = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/)

/** What is asked, in one language. */
const wordingSchema = z
  .object({
    label: word,
    help: z.string().trim().max(2000).optional(),
    options: z.record(optionValue, word).optional(),
  })
  .strict()

const limitsSchema = z
  .object({
    /** Of a number: the least and the greatest; of a date (`YYYY-MM-DD`): the first and the last. */
    min: z.union([z.number(), z.iso.date()]).optional(),
    max: z.union([z.number(), z.iso.date()]).optional(),
    /** Of a text, in characters. */
    max_length: z.number().int().min(1).max(10_000).optional(),
    /** Of a file: its types, like `application/pdf`, and its size in bytes. */
    accept: z
      .array(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/))
      .max(20)
      .optional(),
    max_bytes: z.number().int().min(1).optional(),
  })
  .strict()

const fields = z.object({
  /** The same in every version, unique in its event: answers find their column, and their question in another event, by it. */
  key: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
  format: z.enum(QUESTION_FORMATS),
  level: z.enum(["booking", "participant"]),
  /** Null: whatever the ticket type. */
  ticket_type_ids: z.array(z.string().max(100)).min(1).max(50).nullable(),
  required: z.boolean(),
  /** Masked in mails (SPEC P11). */
  sensitive: z.boolean(),
  /** In the organiser's languages; at least one. */
  texts: z.partialRecord(z.enum(LANGUAGES), wordingSchema),
  options: z.array(optionValue).max(MAX_OPTIONS),
  limits: limitsSchema,
  rank: z.number().int().min(0).max(10_000),
})

/** Body of `POST /admin/events/:id/questions`; what fits together is checked by `checkQuestion`. */
export const createQuestionSchema = fields
  .partial({ ticket_type_ids: true, required: true, sensitive: true, options: true, limits: true, rank: true })
  .strict()
export type CreateQuestion = z.infer<typeof createQuestionSchema>

/** Body of `POST /admin/events/:id/questions/:question_id`: key, format and level stay, since answers rest on them. */
export const updateQuestionSchema = fields.omit({ key: true, format: true, level: true }).partial().strict()
export type UpdateQuestion = z.infer<typeof updateQuestionSchema>

export type QuestionDefinition = z.infer<typeof fields>
/** A question of an event. `version` counts its definitions; an answer keeps the one that it was given to. */
export type Question = QuestionDefinition & { id: string; version: number }
