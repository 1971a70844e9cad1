import { z } from "@medusajs/framework/zod"
import { isCountry } from "../person/countries"
import { emailSchema, phoneSchema } from "../person/person"
import type { AnswerValue } from "./answer-value"
import type { QuestionFormat } from "./format"
import { MAX_OPTIONS, type Question } from "./question"

/** What of a question decides whether an answer fits. */
export type AskedQuestion = Pick<Question, "format" | "required" | "options" | "limits">

/** Why an answer does not fit; one sentence each, in every language. */
export const ANSWER_FAULTS = [
  "answer_required",
  "answer_too_long",
  "answer_not_a_number",
  "answer_too_small",
  "answer_too_great",
  "answer_not_a_date",
  "answer_not_an_option",
  "answer_not_a_phone",
  "answer_not_an_email",
  "answer_not_a_country",
  "answer_malformed",
] as const
export type AnswerFault = (typeof ANSWER_FAULTS)[number]

const TEXT_LENGTH = 500
const LONG_TEXT_LENGTH = 5000

/** No control characters in one line; line breaks and tabs in a long text. PostgreSQL keeps no half of a character. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}]*$/u
const SOME_LINES = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u

/**
 * The one function from a question's definition to what its answers must be (DESIGN 6): cart registration, portal, admin
 * and import all check with it. An empty answer is null; the message of each issue is an `AnswerFault`.
 */
export function answerSchema(question: AskedQuestion): z.ZodType<AnswerValue> {
  const schema = SCHEMAS[question.format](question)
  return z.preprocess(emptyAsNull, schema.nullable()).superRefine((value, context) => {
    if (question.required && value === null) context.addIssue({ code: "custom", message: fault("answer_required") })
  })
}

type Schema = (question: AskedQuestion) => z.ZodType<AnswerValue>

const SCHEMAS: Record<QuestionFormat, Schema> = {
  text: ({ limits }) => textSchema(ONE_LINE, limits.max_length ?? TEXT_LENGTH),
  long_text: ({ limits }) => textSchema(SOME_LINES, limits.max_length ?? LONG_TEXT_LENGTH),
  number: ({ limits }) => numberSchema(limits),
  date: ({ limits }) => dateSchema(limits),
  yes_no: () => z.boolean(fault("answer_malformed")),
  single_choice: ({ options }) => optionSchema(options),
  dropdown: ({ options }) => optionSchema(options),
  multiple_choice: ({ options }) =>
    z
      .array(optionSchema(options), fault("answer_malformed"))
      .max(MAX_OPTIONS)
      .transform((chosen) => options.filter((option) => chosen.includes(option))),
  file: () => z.string(fault("answer_malformed")).regex(/^bfil_[A-Za-z0-9]{1,60}$/, fault("answer_malformed")),
  phone: () => z.string(fault("answer_malformed")).pipe(withFault(phoneSchema, "answer_not_a_phone")),
  email: () => z.string(fault("answer_malformed")).pipe(withFault(emailSchema, "answer_not_an_email")),
  country: () =>
    z.string(fault("answer_malformed")).trim().toLowerCase().refine(isCountry, fault("answer_not_a_country")),
}

function textSchema(allowed: RegExp, longest: number) {
  return z
    .string(fault("answer_malformed"))
    .trim()
    .max(longest, fault("answer_too_long"))
    .regex(allowed, fault("answer_malformed"))
}

function numberSchema({ min, max }: AskedQuestion["limits"]) {
  let schema = z.number(fault("answer_not_a_number")).min(-1e12).max(1e12)
  if (typeof min === "number") schema = schema.min(min, fault("answer_too_small"))
  if (typeof max === "number") schema = schema.max(max, fault("answer_too_great"))
  return schema
}

function dateSchema({ min, max }: AskedQuestion["limits"]) {
  return z.iso
    .date(fault("answer_not_a_date"))
    .refine((date) => typeof min !== "string" || date >= min, fault("answer_too_small"))
    .refine((date) => typeof max !== "string" || date <= max, fault("answer_too_great"))
}

function optionSchema(options: readonly string[]) {
  return z.string(fault("answer_malformed")).refine((value) => options.includes(value), fault("answer_not_an_option"))
}

/** Another schema's word on a value, told with our fault. */
function withFault(schema: z.ZodType<string>, name: AnswerFault) {
  return z.string().transform((value, context) => {
    const read = schema.safeParse(value)
    if (read.success) return read.data
    context.addIssue({ code: "custom", message: name })
    return z.NEVER
  })
}

function emptyAsNull(value: unknown): unknown {
  if (typeof value === "string" && value.trim() === "") return null
  if (Array.isArray(value) && value.length === 0) return null
  return value ?? null
}

function fault(name: AnswerFault): AnswerFault {
  return name
}
