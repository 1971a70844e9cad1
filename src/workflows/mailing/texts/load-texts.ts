import type { MedusaContainer } from "@medusajs/framework/types"
import { defaultText } from "../../../domain/mail/text/default-text"
import type { MailText } from "../../../domain/mail/text/mail-text"
import { TEXT_TOPICS, type TextTopic } from "../../../domain/mail/text/topics"
import { LANGUAGES, type Language, languageOf } from "../../../domain/refusal/sentences"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** Whose words hold: the event's own, the shop's for all events, or ours. */
export type TextSource = "event" | "shop" | "default"
export type HoldingText = {
  topic: TextTopic
  locale: Language
  source: TextSource
  text: MailText
  /** What would hold without the words of this level. */
  inherited: { source: TextSource; text: MailText }
}

type Row = { event_id: string | null; topic: string; locale: string; subject: string; body: string }

/** The organiser's words for one mail to the booker of an event, in the language of a locale; null where ours hold. */
export async function loadOwnText(
  container: MedusaContainer,
  { event_id, topic, locale }: { event_id: string; topic: TextTopic; locale: string }
): Promise<MailText | null> {
  const rows = await read(container, event_id, { topic, locale: languageOf(locale) })
  const row = rows.find((one) => one.event_id !== null) ?? rows[0]
  return row ? { subject: row.subject, body: row.body } : null
}

/** Every mail in every language, as it holds for an event, or for the shop (null). */
export async function loadTexts(container: MedusaContainer, eventId: string | null): Promise<HoldingText[]> {
  const rows = await read(container, eventId, {})
  const topics = Object.keys(TEXT_TOPICS) as TextTopic[]
  return topics.flatMap((topic) => LANGUAGES.map((locale) => holding(rows, eventId, topic, locale)))
}

function holding(rows: readonly Row[], eventId: string | null, topic: TextTopic, locale: Language): HoldingText {
  const own = rows.filter((row) => row.topic === topic && row.locale === locale)
  const ofEvent = eventId === null ? undefined : own.find(({ event_id }) => event_id !== null)
  const ofShop = own.find(({ event_id }) => event_id === null)
  const ours = { source: "default" as const, text: defaultText(topic, locale) }
  const shops = ofShop ? { source: "shop" as const, text: wordsOf(ofShop) } : ours
  const inherited = eventId === null ? ours : shops
  const held = ofEvent ? { source: "event" as const, text: wordsOf(ofEvent) } : shops
  return { topic, locale, ...held, inherited }
}

function wordsOf({ subject, body }: Row): MailText {
  return { subject, body }
}

async function read(
  container: MedusaContainer,
  eventId: string | null,
  filter: { topic?: string; locale?: string }
): Promise<Row[]> {
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const levels = eventId === null ? [{ event_id: null }] : [{ event_id: null }, { event_id: eventId }]
  return events.listMailTexts({ ...filter, $or: levels }, {})
}
