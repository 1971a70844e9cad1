import { render, toPlainText } from "@react-email/render"
import type { MailFrame } from "../domain/mail/facts"
import { fillLine } from "../domain/mail/text/fill-text"
import type { MailTemplate } from "./mail-template"

/** A mail as it is sent, in both forms. */
export type RenderedMail = { subject: string; html: string; text: string }

/** Rows of our tables become one line each, their cells set apart. */
const TEXT_FORM = {
  selectors: [
    { selector: "tr", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: "td.line", format: "inlineSurround", options: { prefix: "", suffix: "   " } },
    { selector: "th.line", format: "inlineSurround", options: { prefix: "", suffix: "   " } },
    { selector: "h1", options: { uppercase: false } },
  ],
}

/** Makes a mail of a template and its data. What people typed is text in it, never markup. */
export async function renderMail<Props extends MailFrame>(
  Template: MailTemplate<Props>,
  props: Props
): Promise<RenderedMail> {
  const html = await render(<Template {...props} />)
  const text = toPlainText(html, TEXT_FORM).replace(/ +$/gm, "")
  return { subject: subjectOf(Template, props), html, text }
}

/** On one line, whatever an event is called or the organiser has typed. */
function subjectOf<Props extends MailFrame>(Template: MailTemplate<Props>, props: Props): string {
  if (props.text && Template.values) return fillLine(props.text.subject, Template.values(props))
  return Template.subject(props).replace(/\s+/g, " ").trim()
}
