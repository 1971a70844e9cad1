import { z } from "@medusajs/framework/zod"
import { MAX_QUESTIONS } from "../../../../../domain/question/question"

export const archiveQuestionSchema = z.object({ archived: z.boolean() }).strict()
export const orderQuestionsSchema = z.object({ ids: z.array(z.string().max(100)).max(MAX_QUESTIONS) }).strict()
