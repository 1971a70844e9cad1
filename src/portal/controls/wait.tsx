import { useEffect, useState } from "react"
import type { Problem } from "../api/problem"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { useNow } from "../time/use-now"
import { controlTexts } from "./texts"

const SECOND = 1000
const MINUTE = 60 * SECOND

/** When the shop will listen again, in milliseconds; null when it already does. */
export function useWait(problem: Problem | null): number | null {
  const [until, setUntil] = useState<number | null>(null)
  const now = useNow(SECOND)
  useEffect(() => {
    const seconds = problem?.kind === "refused" ? problem.details.retry_after : undefined
    setUntil(seconds ? Date.now() + seconds * SECOND : null)
  }, [problem])
  return until !== null && until > now ? until : null
}

/** "You can try again at 14:32." A clock without seconds is read as the beginning of its minute, so the next one is named. */
export function Wait({ wait }: { wait: number | null }) {
  const t = useTexts(controlTexts)
  const { language } = useLanguage()
  if (wait === null) return <p>{t("wait_over")}</p>
  const clock = new Intl.DateTimeFormat(formatTag(language), { hour: "2-digit", minute: "2-digit" })
  return <p>{t("wait_until", { time: clock.format(wait + MINUTE) })}</p>
}
