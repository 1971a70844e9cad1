import { Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { askedOfBooking, askedOfParticipant } from "../../../domain/question/asked"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { useText } from "../../lib/text/use-text"
import { LanguageTabs, usePreviewLanguage } from "../form/language-tabs"
import { Section } from "../page/section"
import { QuestionPreview } from "./question-preview"

type FormPreviewProps = { event: AdminEvent; questions: AdminQuestion[] }

/** The form as a customer with one ticket sees it. What is entered here goes nowhere. */
export function FormPreview({ event, questions }: FormPreviewProps) {
  const { t } = useText()
  const [language, setLanguage] = usePreviewLanguage()
  const [ticketType, setTicketType] = useState(event.ticket_types[0]?.id ?? "")
  const parts = [
    { title: t("question.level.booking"), questions: askedOfBooking(questions, [ticketType]) },
    { title: t("question.level.participant"), questions: askedOfParticipant(questions, ticketType) },
  ].filter((part) => part.questions.length > 0)
  return (
    <Section title={t("question.preview")} actions={<LanguageTabs value={language} onChange={setLanguage} />}>
      {event.ticket_types.length > 1 && (
        <div className="px-6 py-3">
          <Select size="small" value={ticketType} onValueChange={setTicketType}>
            <Select.Trigger aria-label={t("ticket_type.singular")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {event.ticket_types.map(({ id, title }) => (
                <Select.Item key={id} value={id}>
                  {title}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      {parts.map((part) => (
        <div key={part.title} className="flex flex-col gap-y-5 px-6 py-4">
          <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
            {part.title}
          </Text>
          {part.questions.map((question) => (
            <QuestionPreview key={question.id} question={question} language={language} />
          ))}
        </div>
      ))}
      {parts.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("question.preview_nothing")}
        </Text>
      )}
    </Section>
  )
}
