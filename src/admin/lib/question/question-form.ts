import { hasOptions } from "../../../domain/question/format"
import type { CreateQuestion, QuestionDefinition, UpdateQuestion } from "../../../domain/question/question"
import type { Language } from "../../../domain/refusal/sentences"
import type { AdminQuestion } from "../contract/question"
import { LANGUAGES } from "../text/languages"
import { readLimits, writeLimits } from "./limits-form"
import { optionValueOf } from "./slug"

type Wording = { label: string; help: string }
export type OptionForm = { value: string; labels: Record<Language, string> }

/** A question as the builder holds it: every language has its fields, filled or not. */
export type QuestionForm = {
  key: string
  format: QuestionDefinition["format"]
  level: QuestionDefinition["level"]
  asked: "all" | "some"
  ticket_type_ids: string[]
  required: boolean
  sensitive: boolean
  texts: Record<Language, Wording>
  options: OptionForm[]
  limits: ReturnType<typeof writeLimits>
}

const NO_WORDS = { en: "", de: "", fr: "" }

export function newOption(): OptionForm {
  return { value: "", labels: { ...NO_WORDS } }
}

export function newQuestionForm(): QuestionForm {
  const none = () => ({ label: "", help: "" })
  return {
    key: "",
    format: "text",
    level: "participant",
    asked: "all",
    ticket_type_ids: [],
    required: false,
    sensitive: false,
    texts: { en: none(), de: none(), fr: none() },
    options: [newOption(), newOption()],
    limits: writeLimits("text", {}),
  }
}

export function questionForm(question: AdminQuestion): QuestionForm {
  const { texts, options, ticket_type_ids, limits, key, format, level, required, sensitive } = question
  const wording = (language: Language) => ({ label: texts[language]?.label ?? "", help: texts[language]?.help ?? "" })
  const label = (language: Language, value: string) => texts[language]?.options?.[value] ?? ""
  return {
    key,
    format,
    level,
    required,
    sensitive,
    asked: ticket_type_ids === null ? "all" : "some",
    ticket_type_ids: ticket_type_ids ?? [],
    texts: { en: wording("en"), de: wording("de"), fr: wording("fr") },
    options: options.map((value) => ({
      value,
      labels: { en: label("en", value), de: label("de", value), fr: label("fr", value) },
    })),
    limits: writeLimits(format, limits),
  }
}

/** The languages that a question is worded in: those that have a label. */
export function wordedIn({ texts }: Pick<QuestionForm, "texts">): Language[] {
  return LANGUAGES.filter((language) => texts[language].label.trim() !== "")
}

/** What the form asks for; an option that is new gets its value from its first label. */
export function readDefinition(form: QuestionForm): Omit<QuestionDefinition, "rank"> {
  const options = hasOptions(form.format) ? namedOptions(form.options) : []
  const texts = wordedIn(form).map((language) => {
    const { label, help } = form.texts[language]
    const labels = Object.fromEntries(options.map(({ value, labels }) => [value, labels[language].trim()]))
    return [
      language,
      {
        label: label.trim(),
        ...(help.trim() && { help: help.trim() }),
        ...(options.length > 0 && { options: labels }),
      },
    ]
  })
  return {
    key: form.key.trim(),
    format: form.format,
    level: form.level,
    ticket_type_ids: form.asked === "all" ? null : form.ticket_type_ids,
    required: form.required,
    sensitive: form.sensitive,
    texts: Object.fromEntries(texts),
    options: options.map(({ value }) => value),
    limits: readLimits(form.format, form.limits),
  }
}

export function newQuestion(form: QuestionForm): CreateQuestion {
  return readDefinition(form)
}

/** Key, format and level stay: answers rest on them. */
export function questionChange(form: QuestionForm): UpdateQuestion {
  const { key: _key, format: _format, level: _level, ...change } = readDefinition(form)
  return change
}

function namedOptions(options: readonly OptionForm[]): OptionForm[] {
  const taken = options.map(({ value }) => value).filter(Boolean)
  return options.map((option) => {
    if (option.value) return option
    const label = LANGUAGES.map((language) => option.labels[language].trim()).find(Boolean) ?? ""
    const value = optionValueOf(label, taken)
    taken.push(value)
    return { ...option, value }
  })
}
