import { useCallback, useState } from "react"
import { faultSentence } from "../../../domain/question/fault-sentence"
import type { PersonError } from "../../editing/person-errors"
import { editingTexts } from "../../editing/texts"
import { useLanguage, useTexts } from "../../language/language-context"
import type { DraftErrors } from "./draft-errors"

const PERSON_ERRORS: readonly string[] = [
  "name_needed",
  "email_needed",
  "email_invalid",
  "phone_invalid",
  "too_long",
] satisfies PersonError[]

/**
 * A field is often left by pressing a button. A sentence that appeared at that very moment would push the button away from
 * under the finger, and the press would be lost.
 */
const PRESS_MS = 250

export type FieldErrors = {
  /** What is to be said about a field now; null where it is fine, or has not been left yet. */
  sentence: (field: string) => string | null
  leave: (field: string) => void
}

/** Says what is wrong with a field once its customer has left it, and with all of them once they wanted to go on. */
export function useFormErrors(errors: DraftErrors): FieldErrors & { tellAll: () => void } {
  const t = useTexts(editingTexts)
  const { language } = useLanguage()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const leave = useCallback((field: string) => {
    setTimeout(() => setLeft((fields) => new Set(fields).add(field)), PRESS_MS)
  }, [])
  const sentence = (field: string) => {
    const error = errors[field]
    if (!error || !(all || left.has(field))) return null
    return isPersonError(error) ? t(error) : faultSentence(error, language)
  }
  return { sentence, leave, tellAll: () => setAll(true) }
}

function isPersonError(error: DraftErrors[string]): error is PersonError {
  return PERSON_ERRORS.includes(error)
}
