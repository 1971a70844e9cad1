import { Container, clx } from "@medusajs/ui"
import type { MailText } from "../../lib/contract/mail-text"
import { MAIL_TOPICS } from "../../lib/mail-topics"
import { useText } from "../../lib/text/use-text"

type MailListProps = { texts: MailText[]; open: MailText; onChoose: (topic: MailText["topic"]) => void }

/** The mails; a dot where somebody has worded one. */
export function MailList({ texts, open, onChoose }: MailListProps) {
  const { t } = useText()
  const topics = [...new Set(texts.map(({ topic }) => topic))]
  return (
    <Container className="shrink-0 overflow-x-auto p-2 lg:w-64">
      <ul className="flex gap-1 lg:flex-col" aria-label={t("event.tab.mails")}>
        {topics.map((topic) => {
          const known = MAIL_TOPICS[topic]
          const worded = texts.some((text) => text.topic === topic && text.source !== "default")
          return (
            <li key={topic}>
              <button
                type="button"
                aria-current={topic === open.topic}
                onClick={() => onChoose(topic)}
                className={clx(
                  "txt-compact-small-plus text-ui-fg-subtle hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex w-full items-center justify-between gap-x-2 whitespace-nowrap rounded-md px-3 py-2 text-left outline-none lg:whitespace-normal",
                  topic === open.topic && "bg-ui-bg-base-pressed text-ui-fg-base"
                )}
              >
                {known ? t(known) : topic}
                {worded && (
                  <span className="bg-ui-tag-green-icon size-1.5 shrink-0 rounded-full" title={t("mail_text.worded")} />
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </Container>
  )
}
