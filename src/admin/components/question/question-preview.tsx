import { Button } from "@medusajs/ui"
import { useState } from "react"
import type { AnswerValue } from "../../../domain/question/answer-value"
import type { Question } from "../../../domain/question/question"
import { shownQuestion } from "../../../domain/question/shown-question"
import type { Language } from "../../../domain/refusal/sentences"
import { PREVIEW_WORDS } from "../../lib/question/preview-words"
import { AnswerField } from "../answer/answer-field"

/** One question as it is asked in a language. It can be tried out. */
export function QuestionPreview({ question, language }: { question: Question; language: Language }) {
  const [value, setValue] = useState<AnswerValue>(null)
  const words = PREVIEW_WORDS[language]
  return (
    <AnswerField
      question={shownQuestion(question, language)}
      value={value}
      onChange={setValue}
      words={words}
      file={(id) => (
        <Button id={id} type="button" size="small" variant="secondary" className="w-fit" disabled>
          {words.choose_file}
        </Button>
      )}
    />
  )
}
