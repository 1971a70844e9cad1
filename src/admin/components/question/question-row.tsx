import { ArrowDownMini, ArrowUpMini, DotsSix } from "@medusajs/icons"
import { clx, IconButton, Text } from "@medusajs/ui"
import type { HTMLAttributes } from "react"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { questionLabel } from "../../lib/question/question-label"
import { useText } from "../../lib/text/use-text"
import { QuestionActions } from "./question-actions"
import { QuestionFacts } from "./question-facts"

type QuestionRowProps = {
  event: AdminEvent
  question: AdminQuestion
  place: { index: number; last: number }
  dragging: boolean
  handle: HTMLAttributes<HTMLElement>
  target: HTMLAttributes<HTMLElement>
  onMove: (to: number) => void
}

export function QuestionRow({ event, question, place, dragging, handle, target, onMove }: QuestionRowProps) {
  const { t, language } = useText()
  const label = questionLabel(question, language)
  const { index, last } = place
  return (
    <li
      {...target}
      aria-label={label}
      className={clx("flex items-start gap-x-2 px-4 py-3", dragging && "bg-ui-bg-highlight opacity-60")}
    >
      <span {...handle} aria-hidden className="text-ui-fg-muted mt-1 hidden cursor-grab sm:block">
        <DotsSix />
      </span>
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {label}
        </Text>
        <QuestionFacts event={event} question={question} />
      </div>
      <div className="flex shrink-0 items-center">
        <IconButton
          size="small"
          variant="transparent"
          disabled={index === 0}
          aria-label={t("question.move_up", { label })}
          onClick={() => onMove(index - 1)}
        >
          <ArrowUpMini />
        </IconButton>
        <IconButton
          size="small"
          variant="transparent"
          disabled={index === last}
          aria-label={t("question.move_down", { label })}
          onClick={() => onMove(index + 1)}
        >
          <ArrowDownMini />
        </IconButton>
        <QuestionActions event={event} question={question} label={label} />
      </div>
    </li>
  )
}
