import { Badge, Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { Language } from "../../../domain/refusal/sentences"
import type { MailText, Words } from "../../lib/contract/mail-text"
import { useMailPreview, useResetMailText, useSetMailText, useTestMail } from "../../lib/mail-texts"
import { MAIL_TOPICS } from "../../lib/mail-topics"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { useSettled } from "../../lib/use-settled"
import { LanguageTabs } from "../form/language-tabs"
import { Refused } from "../form/refused"
import { LeaveGuard } from "../page/leave-guard"
import { Section } from "../page/section"
import { MailPreviewPane } from "./mail-preview-pane"
import { Problems } from "./problems"
import { WordsFields } from "./words-fields"

type TextEditorProps = {
  eventId: string | null
  text: MailText
  /** The languages that have words of this level. */
  worded: Language[]
  onLanguage: (locale: Language) => void
}

/** How long nobody types before the mail is made anew. */
const SETTLED_MS = 350

/** One mail in one language: its words, the mail that they make, and what is wrong with them. */
export function TextEditor({ eventId, text, worded, onLanguage }: TextEditorProps) {
  const { t } = useText()
  const message = useMessage()
  const prompt = usePrompt()
  const [words, setWords] = useState<Words>({ subject: text.subject, body: text.body })
  const preview = useMailPreview(eventId, text, useSettled(words, SETTLED_MS))
  const set = useSetMailText(eventId, text)
  const reset = useResetMailText(eventId, text)
  const test = useTestMail(eventId, text)
  const dirty = words.subject !== text.subject || words.body !== text.body
  const own = text.source === (eventId === null ? "shop" : "event")
  const known = MAIL_TOPICS[text.topic]

  const save = () =>
    set.mutate(words, {
      onSuccess: ({ mail_text }) => {
        setWords({ subject: mail_text.subject, body: mail_text.body })
        toast.success(t("mail_text.saved"))
      },
    })
  const goBack = async () => {
    const sure = await prompt({
      title: t("mail_text.reset_title"),
      description: t("mail_text.reset_description"),
      confirmText: t("mail_text.reset"),
      cancelText: t("general.cancel"),
    })
    if (!sure) return
    reset.mutate(undefined, {
      onSuccess: ({ mail_text }) => setWords({ subject: mail_text.subject, body: mail_text.body }),
      onError: (error) => toast.error(message(error)),
    })
  }
  const sendTest = () =>
    test.mutate(words, {
      onSuccess: ({ test: { to } }) => toast.success(t("mail_text.test_sent", { to })),
      onError: (error) => toast.error(message(error)),
    })
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-3">
      <Section
        title={known ? t(known) : text.topic}
        actions={
          <>
            <Badge size="2xsmall" color={own ? "green" : "grey"}>
              {t(`mail_text.source.${text.source}`)}
            </Badge>
            <LanguageTabs value={text.locale} onChange={onLanguage} filled={worded} />
          </>
        }
      >
        <div className="flex flex-col gap-y-4 px-6 py-4">
          {set.error && <Refused error={set.error} />}
          <WordsFields text={text} words={words} onChange={setWords} />
          <Problems problems={preview.data?.problems ?? []} />
        </div>
        <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
          {own && (
            <Button size="small" variant="transparent" isLoading={reset.isPending} onClick={() => void goBack()}>
              {t("mail_text.reset")}
            </Button>
          )}
          <Button size="small" variant="secondary" isLoading={test.isPending} onClick={sendTest}>
            {t("mail_text.test")}
          </Button>
          <Button size="small" disabled={!dirty} isLoading={set.isPending} onClick={save}>
            {t("general.save")}
          </Button>
        </div>
      </Section>
      <MailPreviewPane preview={preview.data} error={preview.error} />
      {dirty && <LeaveGuard />}
    </div>
  )
}
