import type { Problem } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { DocumentsCard } from "../documents/documents-card"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { bookingTexts } from "./texts"
import { useCloseBooking } from "./use-close-booking"

/** The portal has closed with the event: nothing of the booking but its documents (SPEC V19). */
export function ClosedPage({ problem }: { problem: Problem }) {
  const t = useTexts(bookingTexts)
  const close = useCloseBooking()
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{t("over")}</PageTitle>
      <ProblemNotice problem={problem} />
      <DocumentsCard version="closed" timezone={Intl.DateTimeFormat().resolvedOptions().timeZone} />
      <Button tone="plain" onClick={close}>
        {t("close")}
      </Button>
    </section>
  )
}
