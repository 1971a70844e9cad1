import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { answerText } from "../../lib/answer/answer-text"
import type { ShownAnswer } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { FileLink } from "./file-link"

/** What was answered, question by question. Nothing at all where nothing was asked. */
export function AnswerList({ bookingId, answers }: { bookingId: string; answers: ShownAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <dl className="grid grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-2">
      {answers.map((answer) => (
        <div key={answer.question.id} className="min-w-0">
          <dt>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {answer.question.label}
            </Text>
          </dt>
          <dd>
            <Answer bookingId={bookingId} answer={answer} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Answer({ bookingId, answer }: { bookingId: string; answer: ShownAnswer }) {
  const { t, language } = useText()
  const { question, value, file } = answer
  const text = answerText(question, value, { t, language })
  if (file) return <FileLink bookingId={bookingId} file={file} />
  if (text === null) return <Missing required={question.required} />
  if (question.sensitive) return <Sensitive text={text} label={question.label} />
  return (
    <Text size="small" className="whitespace-pre-line break-words">
      {question.format === "file" ? t("answer.file_gone") : text}
    </Text>
  )
}

function Missing({ required }: { required: boolean }) {
  const { t } = useText()
  if (!required) return <Text size="small">–</Text>
  return (
    <Badge size="2xsmall" color="orange">
      {t("answer.missing")}
    </Badge>
  )
}

/** Stays covered until somebody wants to read it: shoulders, screenshots, shared screens. */
function Sensitive({ text, label }: { text: string; label: string }) {
  const { t } = useText()
  const [shown, setShown] = useState(false)
  return (
    <div className="flex items-start gap-x-2">
      <Text size="small" className="whitespace-pre-line break-words">
        {shown ? text : "•••"}
      </Text>
      <Button
        size="small"
        variant="transparent"
        className="h-5 px-1"
        aria-label={t(shown ? "answer.cover_of" : "answer.show_of", { label })}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? "answer.cover" : "answer.show")}
      </Button>
    </div>
  )
}
