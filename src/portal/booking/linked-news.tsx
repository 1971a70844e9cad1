import type { CustomerBooking } from "../api/answers"
import { Notice } from "../controls/notice"
import { useTexts } from "../language/language-context"
import { linkedTexts } from "./linked-texts"
import { WayToBooking } from "./way-to-booking"

/** What this booking replaces, what it was replaced by, and the ones that are in addition to it (SPEC V27). */
export function LinkedNews({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(linkedTexts)
  const { rebooked_from: from, rebooked_to: to, rebooked_to_others = [], rebooked_with = [] } = booking
  const { additional_to: first, additional = [] } = booking
  const stays = from?.event_title === booking.event.title
  const more = additional.filter(({ status }) => status !== "cancelled")
  return (
    <>
      {from && (
        <Notice tone="info" title={stays ? t("changed_title") : t("rebooked_from_title", { title: from.event_title })}>
          <p>{t("rebooked_from", { number: from.number })}</p>
          <Parted others={rebooked_with} />
        </Notice>
      )}
      {to && (
        <Notice tone="warn" title={t("rebooked_to_title")}>
          <p>
            {t("rebooked_to", { title: to.event_title, number: to.number })} <WayToBooking number={to.number} />
          </p>
          <Parted others={rebooked_to_others} />
        </Notice>
      )}
      {first && (
        <Notice tone="info" title={t("additional_to")}>
          <WayToBooking number={first.number} />
        </Notice>
      )}
      {more.length > 0 && (
        <Notice tone="info" title={t("additional")}>
          {more.map(({ number }) => (
            <p key={number}>
              <WayToBooking number={number} />
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}

/** The bookings of those who went elsewhere. */
function Parted({ others }: { others: { number: string; event_title: string }[] }) {
  const t = useTexts(linkedTexts)
  return others.map(({ number, event_title }) => (
    <p key={number}>
      {t("rebooked_with", { number, title: event_title })} <WayToBooking number={number} />
    </p>
  ))
}
