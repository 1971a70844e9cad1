import { Input, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useRef } from "react"
import type { MailText, Words } from "../../lib/contract/mail-text"
import { useText } from "../../lib/text/use-text"
import { PlaceholderChips } from "./placeholder-chips"

type WordsFieldsProps = { text: MailText; words: Words; onChange: (words: Words) => void }

/** Subject and text, each with the placeholders that may stand in it; a chip puts one where the cursor is. */
export function WordsFields({ text, words, onChange }: WordsFieldsProps) {
  const { t } = useText()
  const id = useId()
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const insert = (field: keyof Words, name: string) => {
    const control = field === "subject" ? subject.current : body.current
    const [from, to] = [control?.selectionStart ?? words[field].length, control?.selectionEnd ?? words[field].length]
    onChange({ ...words, [field]: `${words[field].slice(0, from)}{{${name}}}${words[field].slice(to)}` })
    control?.focus()
  }
  return (
    <>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={`${id}-subject`} size="small" weight="plus">
          {t("mail_text.subject")}
        </Label>
        <Input
          ref={subject}
          id={`${id}-subject`}
          value={words.subject}
          maxLength={text.limits.subject}
          onChange={({ target }) => onChange({ ...words, subject: target.value })}
        />
        <PlaceholderChips names={text.placeholders.subject} onInsert={(name) => insert("subject", name)} />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={`${id}-body`} size="small" weight="plus">
          {t("mail_text.body")}
        </Label>
        <Text size="small" className="text-ui-fg-subtle">
          {t("mail_text.body_hint")}
        </Text>
        <Textarea
          ref={body}
          id={`${id}-body`}
          rows={8}
          value={words.body}
          maxLength={text.limits.body}
          onChange={({ target }) => onChange({ ...words, body: target.value })}
        />
        <PlaceholderChips
          names={text.placeholders.body}
          required={text.placeholders.required}
          onInsert={(name) => insert("body", name)}
        />
      </div>
    </>
  )
}
