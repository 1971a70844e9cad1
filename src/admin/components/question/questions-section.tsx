import { NoRecords } from "@medusajs/dashboard/components"
import { ListCheckbox } from "@medusajs/icons"
import { Text, toast } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { useOrderQuestions } from "../../lib/questions"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { AddLink } from "../page/add-link"
import { Section } from "../page/section"
import { QuestionRow } from "./question-row"
import { useDraggedOrder } from "./use-dragged-order"

type QuestionsSectionProps = { event: AdminEvent; questions: AdminQuestion[] }

/** The questions that are asked, in their order: dragged, or moved by the buttons of a row. */
export function QuestionsSection({ event, questions }: QuestionsSectionProps) {
  const { t } = useText()
  const message = useMessage()
  const order = useOrderQuestions(event.id)
  const save = (ids: string[]) => order.mutate(ids, { onError: (error) => toast.error(message(error)) })
  const dragged = useDraggedOrder(
    questions.map(({ id }) => id),
    save
  )
  const add = <AddLink to="add-question" label={t("question.add")} />
  if (questions.length === 0) {
    return (
      <Section title={t("question.plural")}>
        <NoRecords
          className="h-[180px] border-0"
          icon={<ListCheckbox className="text-ui-fg-subtle" />}
          title={t("question.empty")}
          message={t("question.empty_hint")}
        />
        <div className="flex justify-center border-0 px-6 pb-10">{add}</div>
      </Section>
    )
  }
  const byId = new Map(questions.map((question) => [question.id, question]))
  return (
    <Section title={t("question.plural")} actions={add}>
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("question.order_hint")}
      </Text>
      <ol className="divide-y" aria-label={t("question.plural")}>
        {dragged.ids.map((id, index) => {
          const question = byId.get(id)
          return question ? (
            <QuestionRow
              key={id}
              event={event}
              question={question}
              place={{ index, last: dragged.ids.length - 1 }}
              dragging={dragged.dragging === id}
              handle={dragged.handleOf(id)}
              target={dragged.targetOf(id)}
              onMove={(to) => dragged.move(id, to)}
            />
          ) : null
        })}
      </ol>
    </Section>
  )
}
