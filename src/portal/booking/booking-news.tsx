import type { CustomerBooking } from "../api/answers"
import { Notice } from "../controls/notice"
import { useTexts } from "../language/language-context"
import { MoneyNews } from "./money-news"
import { bookingTexts } from "./texts"

/** What somebody who comes back to a booking should know first: that it replaces another, was replaced, or is cancelled, and what becomes of the money. */
export function BookingNews({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const { status, rebooked_from: from, rebooked_to: to, rebooked_with: others = [] } = booking
  return (
    <>
      {from && (
        <Notice tone="info" title={t("rebooked_from_title", { title: from.event_title })}>
          <p>{t("rebooked_from", { number: from.number })}</p>
          {others.map(({ number, event_title }) => (
            <p key={number}>{t("rebooked_with", { number, title: event_title })}</p>
          ))}
        </Notice>
      )}
      {to && (
        <Notice tone="warn" title={t("rebooked_to_title")}>
          <p>{t("rebooked_to", { title: to.event_title, number: to.number })}</p>
        </Notice>
      )}
      {status === "cancelled" && !to && (
        <Notice tone="warn" title={t("cancelled_title")}>
          <p>{t("cancelled")}</p>
        </Notice>
      )}
      <MoneyNews booking={booking} />
    </>
  )
}
