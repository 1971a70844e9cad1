import { type FieldErrors, type Resolver, useForm } from "react-hook-form"
import { faultSentence } from "../../domain/question/fault-sentence"
import { useLanguage } from "../language/language-context"
import type { Language } from "../language/languages"
import { answerFault } from "../questions/answer-fault"
import { type FilledIn, type Missing, missingKey } from "./missing"

const PAUSE_MS = 600

/** The form of what is missing. Nothing in it must be filled in now; what is, must fit. */
export function useMissingForm(missing: readonly Missing[]) {
  const { language } = useLanguage()
  return useForm<FilledIn>({ mode: "onChange", delayError: PAUSE_MS, resolver: resolverFor(missing, language) })
}

function resolverFor(missing: readonly Missing[], language: Language): Resolver<FilledIn> {
  return (typed) => {
    const errors = missing.flatMap((one) => {
      const faults = one.answers.flatMap(({ question }) => {
        const value = typed[missingKey(one)]?.answers?.[question.id]
        const fault = answerFault({ ...question, required: false }, value)
        return fault ? [[question.id, { type: fault, message: faultSentence(fault, language) }]] : []
      })
      return faults.length > 0 ? [[missingKey(one), { answers: Object.fromEntries(faults) }]] : []
    })
    const found: FieldErrors<FilledIn> = Object.fromEntries(errors)
    return errors.length > 0 ? { values: {}, errors: found } : { values: typed, errors: {} }
  }
}
