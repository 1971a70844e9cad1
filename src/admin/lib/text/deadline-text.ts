import type { Deadline } from "../../../domain/time/deadline"
import { formatMoment } from "../time/format-time"
import type { Translate } from "./use-text"

type Options = { t: Translate; language: string; zone: string }

/** Until when, in words: "2 days before the start". A fixed moment is told on the event's clocks. */
export function deadlineText(deadline: Deadline, { t, language, zone }: Options): string {
  switch (deadline.kind) {
    case "at":
      return t("deadline.at", { moment: formatMoment(deadline.at, zone, language) })
    case "hours_before_start":
      return t("deadline.hours_before_start", { count: deadline.hours })
    case "days_before_start":
      return t("deadline.days_before_start", { count: deadline.days })
    default:
      return t(`deadline.${deadline.kind}`)
  }
}
