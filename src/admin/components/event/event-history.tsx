import type { AdminEvent } from "../../lib/contract/event"
import { fieldLabel } from "../../lib/field-label"
import { cellOf, type FieldNames } from "../../lib/history/field-names"
import { questionLabel } from "../../lib/question/question-label"
import { useQuestions } from "../../lib/questions"
import { useText } from "../../lib/text/use-text"
import { History } from "../history/history"
import { Section } from "../page/section"

/** The history of an event, in which questions go by their words and ticket types by their names. */
export function EventHistory({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const names = useNames(event)
  return (
    <Section title={t("history.label")}>
      <History subject="events" id={event.id} zone={event.timezone} names={names} />
    </Section>
  )
}

function useNames(event: AdminEvent): FieldNames {
  const { t, language } = useText()
  const { data: questions = [] } = useQuestions(event.id)
  const titleOf = (level: string) =>
    level === "event" ? t("matrix.event") : event.ticket_types.find(({ id }) => id === level)?.title
  return {
    questions: new Map(
      questions.map((question) => [
        `question:${question.key}`,
        { ...question, options: [], label: questionLabel(question, language), sensitive: false },
      ])
    ),
    cell: (logged) => {
      const cell = cellOf(logged)
      return cell && `${fieldLabel(cell.field, { t, language, questions })} · ${titleOf(cell.level) ?? cell.level}`
    },
  }
}
