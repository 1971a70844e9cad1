import { useSearchParams } from "react-router-dom"
import type { MailText } from "../../lib/contract/mail-text"
import { useMailTexts } from "../../lib/mail-texts"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { SectionSkeleton } from "../page/skeletons"
import { MailList } from "./mail-list"
import { TextEditor } from "./text-editor"

/** The words of mails to bookers, mail by mail and language by language (SPEC M10, P11). Null: the shop's, for all events. */
export function MailTexts({ eventId }: { eventId: string | null }) {
  const { language: page } = useText()
  const [params, setParams] = useSearchParams()
  const texts = useMailTexts(eventId)
  if (texts.isError) return <LoadError error={texts.error} retry={texts.refetch} />
  if (texts.isPending) return <SectionSkeleton rows={5} />
  const open = openText(texts.data, params, page)
  if (!open) return null
  const choose = (next: Partial<Pick<MailText, "topic" | "locale">>) =>
    setParams((before) => {
      before.set("mail", next.topic ?? open.topic)
      before.set("language", next.locale ?? open.locale)
      return before
    })
  return (
    <div className="flex flex-col gap-3 lg:flex-row lg:items-start">
      <MailList texts={texts.data} open={open} onChoose={(topic) => choose({ topic })} />
      <TextEditor
        key={`${open.topic} ${open.locale}`}
        eventId={eventId}
        text={open}
        worded={texts.data
          .filter((text) => text.topic === open.topic && isOwn(text, eventId))
          .map(({ locale }) => locale)}
        onLanguage={(locale) => choose({ locale })}
      />
    </div>
  )
}

/** Whether the level that is looked at has words of its own here. */
function isOwn({ source }: MailText, eventId: string | null): boolean {
  return source === (eventId === null ? "shop" : "event")
}

/** The text that the address names; else the first one in the dashboard's language. */
function openText(texts: MailText[], params: URLSearchParams, page: string): MailText | undefined {
  const topic = params.get("mail") ?? texts[0]?.topic
  const locale = params.get("language") ?? page.slice(0, 2)
  const ofTopic = texts.filter((text) => text.topic === topic)
  return ofTopic.find((text) => text.locale === locale) ?? ofTopic[0] ?? texts[0]
}
