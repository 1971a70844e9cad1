import type { Language } from "../../../domain/refusal/sentences"
import { LANGUAGES } from "./languages"

/** The language of customers that is nearest to the dashboard's. */
export function spokenLanguage(language: string): Language {
  return LANGUAGES.find((known) => language.startsWith(known)) ?? "en"
}
