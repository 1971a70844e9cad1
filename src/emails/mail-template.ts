import type { ReactElement } from "react"
import type { MailFrame } from "../domain/mail/facts"

/** A mail: data in, subject and body out, with the example that tests and previews show it by. */
export type MailTemplate<Props extends MailFrame> = {
  (props: Props): ReactElement
  subject(props: Props): string
  example: Props
}
