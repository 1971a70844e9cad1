import { languageOf } from "../../refusal/sentences"
import { WORDS } from "../translate"
import { LINKS } from "./fill-text"
import type { MailText } from "./mail-text"
import { rulesOf, type TextTopic } from "./topics"

/** What a mail says while nobody words it otherwise, with its placeholders: what the organiser starts from. */
export function defaultText(topic: TextTopic, locale: string): MailText {
  const words = WORDS[languageOf(locale)]
  const greeting = words.greeting.replace("{{name}}", "{{booker}}")
  const intro = topic === "refund_paid" ? words["refund_paid.provider"] : words[`${topic}.intro`]
  const link = rulesOf(topic).required.find((name) => LINKS.includes(name))
  return {
    subject: words[`${topic}.subject`],
    body: [greeting, intro, ...(link ? [`{{${link}}}`] : [])].join("\n\n"),
  }
}
