import { lazy } from "react"
import { AddOnsBlock } from "../add-ons/add-ons-block"
import { PendingAddress } from "../address/pending-address"
import type { CustomerBooking } from "../api/answers"
import { Button } from "../controls/button"
import { ContactWays } from "../controls/organiser-word"
import { PartOfPage } from "../controls/part-of-page"
import { DocumentsCard } from "../documents/documents-card"
import { useTexts } from "../language/language-context"
import { Booker } from "./booker"
import { BookingAnswers } from "./booking-answers"
import { BookingNews } from "./booking-news"
import { EventCard } from "./event-card"
import { History } from "./history"
import { LanguageCard } from "./language-card"
import { Rights } from "./rights"
import { bookingTexts } from "./texts"
import { Ticket } from "./ticket"
import { TotalsCard } from "./totals-card"
import { useCloseBooking } from "./use-close-booking"

/** Brings the validation libraries with it, like every form. */
const MissingData = lazy(() => import("../editing/missing-data"))

/** Everything about one booking (SPEC P8): what it is for, who comes, what it costs, and what may still be changed. */
export function Overview({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const close = useCloseBooking()
  // Whoever owes something came for that.
  const owes = (booking.totals?.open ?? 0) > 0
  const totals = booking.totals && <TotalsCard totals={booking.totals} timezone={booking.event.timezone} />
  const asksFirst = booking.incomplete && booking.status !== "cancelled"
  return (
    <div className="overview">
      <BookingNews booking={booking} />
      <EventCard booking={booking} />
      <PendingAddress booking={booking} />
      {asksFirst && (
        <PartOfPage waiting={null}>
          <MissingData booking={booking} />
        </PartOfPage>
      )}
      <div className="columns">
        <div className="main-column">
          <section aria-labelledby="tickets-title">
            <h2 id="tickets-title">{t("tickets", { count: booking.participants.length })}</h2>
            <ul className="tickets">
              {booking.participants.map((participant) => (
                <Ticket key={participant.id} booking={booking} participant={participant} />
              ))}
            </ul>
          </section>
          <AddOnsBlock booking={booking} />
          <BookingAnswers booking={booking} answers={booking.answers ?? []} />
          <History booking={booking} />
        </div>
        <div className="aside">
          {owes && totals}
          <Rights booking={booking} />
          {booking.booker && <Booker booking={booking} booker={booking.booker} />}
          <LanguageCard booking={booking} />
          {!owes && totals}
          {booking.totals && (
            <DocumentsCard version={`${booking.number}:${booking.version}`} timezone={booking.event.timezone} />
          )}
        </div>
      </div>
      <footer className="overview-foot">
        {booking.contact && (
          <p>
            {t("organiser")} {booking.contact.name} <ContactWays contact={booking.contact} />
          </p>
        )}
        <Button tone="plain" onClick={close}>
          {t("close")}
        </Button>
      </footer>
    </div>
  )
}
