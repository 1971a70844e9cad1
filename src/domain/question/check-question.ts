import { accept, type Decision, refuse } from "../decision"
import { hasOptions } from "./format"
import type { CreateQuestion, QuestionDefinition } from "./question"

/** The formats that each limit belongs to. */
const LIMITED: Record<keyof QuestionDefinition["limits"], readonly QuestionDefinition["format"][]> = {
  min: ["number", "date"],
  max: ["number", "date"],
  max_length: ["text", "long_text"],
  accept: ["file"],
  max_bytes: ["file"],
}

/** A question as it is stored, where the request left something out. */
export function completeQuestion(input: CreateQuestion): QuestionDefinition {
  return {
    ticket_type_ids: null,
    required: false,
    sensitive: false,
    options: [],
    limits: {},
    rank: 0,
    ...input,
  }
}

/**
 * Whether the parts of a definition fit together: a wording in at least one language, options with a label in each of
 * them where there is something to choose, limits of its own format, and ticket types of its own event.
 */
export function checkQuestion(
  question: QuestionDefinition,
  ticketTypes: readonly string[]
): Decision<QuestionDefinition> {
  const fault = faultOf(question, ticketTypes)
  return fault ? refuse({ code: "question_invalid", ...fault }) : accept(question)
}

type Fault = { field: string; reason: string }

function faultOf(question: QuestionDefinition, ticketTypes: readonly string[]): Fault | null {
  const { format, options, limits, texts, ticket_type_ids } = question
  const wordings = Object.values(texts)
  if (wordings.length === 0) return { field: "texts", reason: "missing" }
  if (ticket_type_ids?.some((id) => !ticketTypes.includes(id))) return { field: "ticket_type_ids", reason: "unknown" }
  if (hasOptions(format) !== options.length > 0) return { field: "options", reason: "not_fitting" }
  if (new Set(options).size < options.length) return { field: "options", reason: "twice" }
  const unlabelled = wordings.some(({ options: labels = {} }) => !sameWords(Object.keys(labels), options))
  if (unlabelled) return { field: "texts", reason: "options_not_labelled" }
  return limitFault(format, limits)
}

function limitFault(format: QuestionDefinition["format"], limits: QuestionDefinition["limits"]): Fault | null {
  for (const [limit, formats] of Object.entries(LIMITED)) {
    if (limit in limits && !formats.includes(format)) return { field: `limits.${limit}`, reason: "not_fitting" }
  }
  const { min, max } = limits
  const wanted = format === "number" ? "number" : "string"
  if ([min, max].some((limit) => limit !== undefined && typeof limit !== wanted))
    return { field: "limits", reason: "not_fitting" }
  return min !== undefined && max !== undefined && min > max ? { field: "limits", reason: "crossed" } : null
}

function sameWords(given: readonly string[], wanted: readonly string[]): boolean {
  return given.length === wanted.length && wanted.every((word) => given.includes(word))
}
