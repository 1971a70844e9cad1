import { Badge, Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { useText } from "../../lib/text/use-text"

/** What is worth knowing of a question at a glance: how it is answered, by whom, and whether it must be. */
export function QuestionFacts({ event, question }: { event: AdminEvent; question: AdminQuestion }) {
  const { t } = useText()
  const { format, level, required, sensitive, ticket_type_ids, key } = question
  const asked = event.ticket_types.filter(({ id }) => ticket_type_ids?.includes(id)).map(({ title }) => title)
  const facts = [t(`question.format.${format}`), t(`question.level.${level}`), ...asked]
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {facts.join(" · ")}
      </Text>
      {required && (
        <Badge size="2xsmall" color="blue">
          {t("question.required")}
        </Badge>
      )}
      {sensitive && (
        <Badge size="2xsmall" color="purple">
          {t("question.sensitive")}
        </Badge>
      )}
      <span className="text-ui-fg-muted font-mono text-[11px]">{key}</span>
    </div>
  )
}
