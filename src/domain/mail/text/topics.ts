/** What every mail to a booker can say of the booking. */
const OF_BOOKING = ["booker", "event", "number", "when", "where", "terms", "contact", "shop"] as const
/** The link that opens the booking, and until when something can be changed there. */
const OF_LINK = ["manage_url", "manage_until"] as const
const OF_REBOOKING = ["old_number", "old_event"] as const
const OF_GRANT = ["until", "fields"] as const

export type Placeholder =
  | (typeof OF_BOOKING)[number]
  | (typeof OF_LINK)[number]
  | (typeof OF_REBOOKING)[number]
  | (typeof OF_GRANT)[number]
  | "amount"
  | "pay_url"
  | "bank_url"
  | "pay_until"
  | "reason"

type TopicRules = { placeholders: readonly Placeholder[]; required: readonly Placeholder[] }

const WITH_LINK = [...OF_BOOKING, ...OF_LINK]
const told: TopicRules = { placeholders: WITH_LINK, required: [] }
/** A mail whose whole purpose is the link. */
const asked: TopicRules = { placeholders: WITH_LINK, required: ["manage_url"] }

/** Another one: the link opens the payment and nothing else. */
const paying: TopicRules = { placeholders: [...OF_BOOKING, "amount", "pay_url"], required: ["pay_url"] }

/** One that says besides until when it is to be paid. */
const reminding: TopicRules = { ...paying, placeholders: [...paying.placeholders, "pay_until"] }

/**
 * The mails whose subject and opening the organiser can word (SPEC M10, P11): all that go to bookers. What goes to staff,
 * and the warning to an address that was replaced, are always ours.
 */
export const TEXT_TOPICS = {
  booking_confirmed: told,
  booking_received: told,
  booking_requested: told,
  booking_approved: paying,
  booking_denied: { placeholders: [...OF_BOOKING, "reason"], required: [] },
  pay_link: paying,
  bank_link: { placeholders: [...OF_BOOKING, "amount", "bank_url"], required: ["bank_url"] },
  payment_reminder: reminding,
  final_notice: reminding,
  booking_changed: told,
  booking_status: told,
  booking_reminder: asked,
  booking_invitation: asked,
  booking_granted: { placeholders: [...WITH_LINK, ...OF_GRANT], required: ["manage_url"] },
  booking_rebooked: { placeholders: [...WITH_LINK, ...OF_REBOOKING], required: [] },
  booking_cancelled: { placeholders: [...OF_BOOKING, "reason"], required: [] },
  refund_announced: { placeholders: [...OF_BOOKING, "amount"], required: [] },
  refund_paid: { placeholders: [...OF_BOOKING, "amount"], required: [] },
} satisfies Record<string, TopicRules>
export type TextTopic = keyof typeof TEXT_TOPICS

export function isTextTopic(topic: string): topic is TextTopic {
  return Object.hasOwn(TEXT_TOPICS, topic)
}

/** What a mail may say, and what its text must say. */
export function rulesOf(topic: TextTopic): TopicRules {
  return TEXT_TOPICS[topic]
}

/** Subjects are read over shoulders and kept by servers: no link, and nothing that is long. */
const NEVER_IN_SUBJECT: readonly Placeholder[] = ["manage_url", "pay_url", "bank_url", "terms", "contact"]

/** The placeholders of a mail's subject. */
export function subjectPlaceholders(topic: TextTopic): Placeholder[] {
  return rulesOf(topic).placeholders.filter((name) => !NEVER_IN_SUBJECT.includes(name))
}
