import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { shortMoment } from "../time/event-time"
import { spellTimeLeft, timeLeft } from "../time/time-left"
import { useNow } from "../time/use-now"
import { rightsTexts } from "./rights-texts"

const EACH_HALF_MINUTE = 30_000

/** A deadline in the event's own zone, and how much time there is left (SPEC M9). */
export function Until({ until, timezone }: { until: string; timezone: string }) {
  const t = useTexts(rightsTexts)
  const tag = formatTag(useLanguage().language)
  const now = useNow(EACH_HALF_MINUTE)
  const left = timeLeft(now, until)
  return (
    <>
      <span className="until">{t("until", { time: shortMoment(until, timezone, tag) })}</span>{" "}
      <span className="time-left">{left ? t("time_left", { time: spellTimeLeft(left, tag) }) : t("time_over")}</span>
    </>
  )
}
