import type { ReactElement } from "react"
import type { MailFrame } from "../domain/mail/facts"
import type { TextValues } from "../domain/mail/text/fill-text"

/** A mail: data in, subject and body out, with the example that tests and previews show it by. */
export type MailTemplate<Props extends MailFrame> = {
  (props: Props): ReactElement
  subject(props: Props): string
  /** What the placeholders of the organiser's words stand for; left out where a mail is always ours. */
  values?(props: Props): TextValues
  example: Props
}
