import type { Placeholder, TextTopic } from "../../../domain/mail/text/topics"
import type { Language } from "../../../domain/refusal/sentences"

/** Whose words hold: the event's own, the shop's for all events, or ours. */
type Source = "event" | "shop" | "default"

/** The words for one mail in one language (docs/api.md). */
export type MailText = {
  topic: TextTopic
  locale: Language
  source: Source
  subject: string
  body: string
  /** What would hold without the words of this level. */
  inherited: { source: Source; subject: string; body: string }
  placeholders: { subject: Placeholder[]; body: Placeholder[]; required: Placeholder[] }
  limits: { subject: number; body: number }
}

export type Words = Pick<MailText, "subject" | "body">

/** The mail as words would make it, and all that is wrong with them. */
export type MailPreview = { subject: string; html: string; problems: { code: string; message: string }[] }
