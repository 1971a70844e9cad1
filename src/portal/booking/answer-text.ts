import type { Answered } from "../api/answers"
import { countryName } from "../language/country-names"

type Words = { language: string; tag: string; yes: string; no: string }

/** An answer as people read it; null where there is none. */
export function answerText({ question, value, file }: Answered, { language, tag, yes, no }: Words): string | null {
  if (value === null || value === "") return null
  const labelOf = (option: string) => question.options.find((one) => one.value === option)?.label ?? option
  if (Array.isArray(value)) {
    return value.length > 0
      ? new Intl.ListFormat(tag, { type: "unit", style: "short" }).format(value.map(labelOf))
      : null
  }
  if (typeof value === "boolean") return value ? yes : no
  if (typeof value === "number") return new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(value)
  switch (question.format) {
    case "single_choice":
    case "dropdown":
      return labelOf(value)
    case "country":
      return countryName(value, language)
    case "date":
      return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value))
    case "file":
      return file?.name ?? value
    default:
      return value
  }
}
