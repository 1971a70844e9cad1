import type { Answers } from "../../domain/question/answer-value"
import type { Question } from "../../domain/question/question"
import { shownQuestion } from "../../domain/question/shown-question"
import type { Language } from "../../domain/refusal/sentences"
import type { ShownFile } from "../../workflows/reading/load-files"

type Given = { answers: Readonly<Answers> | undefined; files: ReadonlyMap<string, ShownFile> }

/** What is asked of a booking or participant, each with its answer; null where there is none, and the file that it names. */
export function answersView(asked: readonly Question[], { answers, files }: Given, language: Language) {
  return asked.map((question) => {
    const value = answers?.[question.id] ?? null
    const file = question.format === "file" && typeof value === "string" ? (files.get(value) ?? null) : undefined
    return { question: shownQuestion(question, language), value, ...(file === undefined ? {} : { file }) }
  })
}
