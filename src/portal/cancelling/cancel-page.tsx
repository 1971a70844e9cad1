import { useEffect } from "react"
import type { CustomerBooking } from "../api/answers"
import { useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { CancelForm } from "./cancel-form"
import { cancelTexts } from "./texts"

/** Cancels a booking or some of its tickets: who, what it costs, why, and a second yes (SPEC V20-V23). */
export default function CancelPage({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(cancelTexts)
  const { go } = usePath()
  const isOver = booking.status === "cancelled"
  useEffect(() => {
    if (isOver) go("manage")
  }, [isOver, go])
  if (isOver) return null
  return (
    <div className="rebook">
      <p>
        <PageLink to="manage">{t("back_to_booking", { number: booking.number })}</PageLink>
      </p>
      <section className="sheet">
        <PageTitle>{t("title")}</PageTitle>
        <CancelForm key={booking.number} booking={booking} />
      </section>
    </div>
  )
}
