import { z } from "@medusajs/framework/zod"

/**
 * What a question is answered with; null: nothing. A date is `YYYY-MM-DD`, a country ISO 3166-1 alpha-2 in lower case, a
 * choice the value of its option, a file the id of a stored file.
 */
export type AnswerValue = string | number | boolean | string[] | null

/** Answers by the ids of their questions. */
export type Answers = Record<string, AnswerValue>

const MAX_ANSWERS = 200

/** Answers as they come in a request: their shape and size. Whether they fit is asked of their questions. */
export const answersSchema: z.ZodType<Answers> = z
  .record(
    z.string().max(100),
    z.union([z.string().max(10_000), z.number(), z.boolean(), z.array(z.string().max(200)).max(MAX_ANSWERS), z.null()])
  )
  .refine((answers) => Object.keys(answers).length <= MAX_ANSWERS, { message: "too_many_answers" })
