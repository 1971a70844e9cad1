import type { QuestionFormat } from "../../../domain/question/format"
import type { QuestionDefinition } from "../../../domain/question/question"

type Limits = QuestionDefinition["limits"]

/** Limits as a form holds them: texts, and the types of a file. Which of them count is decided by the format. */
export type LimitsForm = { min: string; max: string; max_length: string; max_megabytes: string; accept: string[] }

const MEGABYTE = 1024 * 1024

/** The types that a file can be limited to, as the builder offers them. */
export const FILE_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const

export function writeLimits(format: QuestionFormat, limits: Limits): LimitsForm {
  const { min, max, max_length, max_bytes, accept } = limits
  return {
    min: min === undefined ? "" : String(min),
    max: max === undefined ? "" : String(max),
    max_length: max_length === undefined ? "" : String(max_length),
    max_megabytes: max_bytes === undefined ? "" : String(max_bytes / MEGABYTE),
    accept: format === "file" ? [...(accept ?? [])] : [],
  }
}

export function readLimits(format: QuestionFormat, form: LimitsForm): Limits {
  switch (format) {
    case "number":
      return { ...bound("min", number(form.min)), ...bound("max", number(form.max)) }
    case "date":
      return { ...bound("min", form.min.trim()), ...bound("max", form.max.trim()) }
    case "text":
    case "long_text":
      return bound("max_length", number(form.max_length))
    case "file": {
      const megabytes = number(form.max_megabytes)
      const accept = form.accept.length > 0 ? { accept: form.accept } : {}
      return megabytes === "" ? accept : { ...accept, max_bytes: Math.round(megabytes * MEGABYTE) }
    }
    default:
      return {}
  }
}

function number(text: string): number | "" {
  return text.trim() === "" ? "" : Number(text.trim().replace(",", "."))
}

function bound(name: "min" | "max" | "max_length", value: string | number): Limits {
  return value === "" ? {} : { [name]: value }
}
