import type { Waiting } from "../../../client"
import { Notice } from "../../controls/notice"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { checkoutTexts } from "./texts"

/** Many are booking at once. The seats are held, so the wait costs nobody their place. */
export function WaitingNotice({ waiting }: { waiting: Waiting | null }) {
  const t = useTexts(checkoutTexts)
  const { language } = useLanguage()
  if (!waiting) return null
  const clock = new Intl.DateTimeFormat(formatTag(language), { hour: "2-digit", minute: "2-digit" })
  return (
    <Notice tone="info" title={t("waiting_title")}>
      <p>
        {waiting.kind === "in_line"
          ? t("waiting_ahead", { count: waiting.turn.ahead ?? 0 })
          : t("waiting_held", { time: clock.format(Date.parse(waiting.until)) })}
      </p>
    </Notice>
  )
}
