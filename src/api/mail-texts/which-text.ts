import type { MedusaRequest } from "@medusajs/framework/http"
import { isTextTopic, type TextTopic } from "../../domain/mail/text/topics"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { LANGUAGES, type Language } from "../../domain/refusal/sentences"

/** Which words a path names. Throws `mail_topic_unknown` where there is no such mail, or we do not speak the language. */
export function whichText({ params }: MedusaRequest<unknown>): { topic: TextTopic; locale: Language } {
  const { topic = "", locale = "" } = params
  const language = LANGUAGES.find((one) => one === locale)
  if (!isTextTopic(topic) || !language) throw new RefusalError({ code: "mail_topic_unknown", topic, locale })
  return { topic, locale: language }
}
