import type { FieldRule } from "../../../domain/policy/field"
import { deadlineText } from "./deadline-text"
import type { Translate } from "./use-text"

type Options = { t: Translate; language: string; zone: string }

/** What a cell of the matrix says, in words; nothing: as the level above. */
export function ruleText(rule: FieldRule | null, { t, language, zone }: Options): string {
  if (!rule) return t("matrix.as_above")
  const mode = t(`matrix.mode.${rule.mode}`)
  if (!rule.until) return mode
  return `${mode}, ${t("matrix.until", { deadline: deadlineText(rule.until, { t, language, zone }) })}`
}
