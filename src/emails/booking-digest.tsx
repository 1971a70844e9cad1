import { Text } from "@react-email/components"
import type { ChangeRow } from "../domain/mail/change-rows"
import type { MailFrame } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import * as example from "./example"
import { ChangeTable } from "./parts/change-table"
import { Letter } from "./parts/letter"
import { Paragraph, SmallPrint } from "./parts/text"
import { LIGHT } from "./parts/theme"

/** One edit of one booking; sensitive values are masked already. */
export type DigestEntry = {
  number: string
  /** ISO 8601 */
  at: string
  by: "customer" | "staff" | "system"
  changes: ChangeRow[]
}

export type BookingDigestProps = MailFrame & {
  event: { title: string; timezone: string }
  /** What the digest covers: after `from`, until `until` (ISO 8601). */
  from: string
  until: string
  entries: DigestEntry[]
  /** How many bookings were changed. */
  bookings: number
  /** Edits that are not listed. */
  more: number
}

/** To the organiser, once a day: every edit since the last digest (SPEC P3). */
export const BookingDigest = ({ event, from, until, entries, more, bookings: _all, ...frame }: BookingDigestProps) => {
  const { locale } = frame
  const t = translator(locale)
  const moment = (at: string) => formatInstant(at, event.timezone, locale)
  return (
    <Letter
      {...frame}
      title={t("booking_digest.title")}
      preview={event.title}
      footer={<SmallPrint>{t("footer.why_staff")}</SmallPrint>}
    >
      <Paragraph>
        <strong>{event.title}</strong>
      </Paragraph>
      <Paragraph>{t("booking_digest.intro", { from: moment(from), until: moment(until) })}</Paragraph>
      {entries.map(({ number, at, by, changes }) => (
        <div key={`${number}.${at}`}>
          <Text className="text" style={NUMBER}>
            {number}
          </Text>
          <SmallPrint>
            {moment(at)} · {t(`booking_digest.by_${by}`)}
          </SmallPrint>
          <ChangeTable t={t} changes={changes} />
        </div>
      ))}
      {more > 0 && <Paragraph>{t("booking_digest.more", { count: more })}</Paragraph>}
    </Letter>
  )
}

/** Where an edit begins. */
const NUMBER = { margin: "8px 0 0", fontSize: 16, lineHeight: "24px", fontWeight: 700, color: LIGHT.text }

BookingDigest.subject = ({ locale, event, bookings }: BookingDigestProps) => {
  const t = translator(locale)
  if (bookings === 1) return t("booking_digest.subject_one", { event: event.title })
  return t("booking_digest.subject", { event: event.title, count: bookings })
}

BookingDigest.example = {
  ...example.frame,
  event: example.booking.event,
  from: "2026-09-30T05:00:00Z",
  until: "2026-10-01T05:00:00Z",
  entries: [
    {
      number: example.booking.number,
      at: "2026-09-30T09:15:00Z",
      by: "customer",
      changes: [
        { field: "last_name", position: 2, before: "Björk", after: "Björk <corrected>" },
        { field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" },
      ],
    },
    {
      number: "TX-3CAF-94WN",
      at: "2026-09-30T16:40:00Z",
      by: "staff",
      changes: [{ field: "phone", position: 1, before: "", after: "•••67" }],
    },
  ],
  bookings: 2,
  more: 3,
} satisfies BookingDigestProps as BookingDigestProps
