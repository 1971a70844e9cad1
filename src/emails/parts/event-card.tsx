import { Section, Text } from "@react-email/components"
import type { MailEvent } from "../../domain/mail/facts"
import type { Translate } from "../../domain/mail/translate"
import { formatPeriod, zoneName } from "../../domain/mail/when"
import { LIGHT } from "./theme"

/** More dates than this stand in the calendar file. */
const SHOWN_DATES = 8

type EventCardProps = { t: Translate; locale: string; event: MailEvent; number: string }

/** What, when and where. Times are those of the event's own zone, which is named. */
export function EventCard({ t, locale, event, number }: EventCardProps) {
  const more = event.dates.length - SHOWN_DATES
  return (
    <Section
      className="panel"
      style={{
        margin: "4px 0 24px",
        padding: "18px 20px",
        backgroundColor: LIGHT.panel,
        borderLeft: `4px solid ${LIGHT.accent}`,
        borderRadius: 6,
      }}
    >
      <Text
        className="text"
        style={{ margin: "0 0 8px", fontSize: 18, lineHeight: "25px", fontWeight: 700, color: LIGHT.text }}
      >
        {event.title}
      </Text>
      {event.dates.slice(0, SHOWN_DATES).map((period) => (
        <Line key={period.starts_at}>{formatPeriod(period, event.timezone, locale)}</Line>
      ))}
      {more > 0 && <Line>{t("dates.more", { count: more })}</Line>}
      {event.venue && <Line>{event.venue}</Line>}
      <Text className="muted" style={{ margin: "8px 0 0", fontSize: 13, lineHeight: "20px", color: LIGHT.muted }}>
        {t("label.booking")} {number} · {t("label.timezone", { timezone: zoneName(event.timezone) })}
      </Text>
    </Section>
  )
}

function Line({ children }: { children: string }) {
  return (
    <Text className="text" style={{ margin: "0 0 2px", fontSize: 15, lineHeight: "23px", color: LIGHT.text }}>
      {children}
    </Text>
  )
}
