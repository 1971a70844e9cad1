import type { CustomerBooking } from "../api/answers"
import { Button } from "../controls/button"
import { ContactWays } from "../controls/organiser-word"
import { MissingNames } from "../editing/missing-names"
import { useTexts } from "../language/language-context"
import { usePortal } from "../portal-context"
import { Booker } from "./booker"
import { BookingNews } from "./booking-news"
import { EventCard } from "./event-card"
import { Rights } from "./rights"
import { bookingTexts } from "./texts"
import { Ticket } from "./ticket"
import { TotalsCard } from "./totals-card"

/** Everything about one booking (SPEC P8): what it is for, who comes, what it costs, and what may still be changed. */
export function Overview({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const { session } = usePortal()
  return (
    <div className="overview">
      <BookingNews booking={booking} />
      <EventCard booking={booking} />
      {booking.incomplete && <MissingNames booking={booking} />}
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
          <Rights booking={booking} />
        </div>
        <div className="aside">
          {booking.booker && <Booker booking={booking} booker={booking.booker} />}
          {booking.totals && <TotalsCard totals={booking.totals} />}
        </div>
      </div>
      <footer className="overview-foot">
        {booking.contact && (
          <p>
            {t("organiser")} {booking.contact.name} <ContactWays contact={booking.contact} />
          </p>
        )}
        <Button tone="plain" onClick={() => session.close()}>
          {t("close")}
        </Button>
      </footer>
    </div>
  )
}
