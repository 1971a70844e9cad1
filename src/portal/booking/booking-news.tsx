import type { CustomerBooking } from "../api/answers"
import { Notice } from "../controls/notice"
import { useTexts } from "../language/language-context"
import { LinkedNews } from "./linked-news"
import { MoneyNews } from "./money-news"
import { bookingTexts } from "./texts"

/** What somebody who comes back to a booking should know first: what it is linked with, that it is cancelled, and what becomes of the money. */
export function BookingNews({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const isOver = booking.status === "cancelled" && !booking.rebooked_to
  return (
    <>
      <LinkedNews booking={booking} />
      {isOver && (
        <Notice tone="warn" title={t("cancelled_title")}>
          <p>{t("cancelled")}</p>
        </Notice>
      )}
      <MoneyNews booking={booking} />
    </>
  )
}
