import type { Language } from "../../../domain/refusal/sentences"
import { LANGUAGES } from "../../lib/text/languages"

/** The language of a file for somebody who reads the dashboard in this one (BCP 47). */
export function fileLanguage(language: string): Language {
  return LANGUAGES.find((known) => language.startsWith(known)) ?? "en"
}
