import { LayoutComposer } from "@medusajs/dashboard/components"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { BookingList } from "../booking/booking-list"
import { History } from "../history/history"
import { Section } from "../page/section"
import { ContactsSection } from "./contacts-section"
import { GeneralSection } from "./general-section"
import { PolicySection } from "./policy-section"
import { ScheduleSection } from "./schedule-section"
import { SeatsSection } from "./seats-section"
import { TicketTypesSection } from "./ticket-types-section"

/** Everything about one event. Its drawers are routes below it and open in the layout's outlet. */
export function EventPage({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <LayoutComposer
      widgetsZonePrefix="booking_event.details"
      preferredLayoutId="core:two-column"
      data={event}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="BookingEventGeneral">
              <GeneralSection event={event} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingEventSchedule">
              <ScheduleSection event={event} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingEventTicketTypes">
              <TicketTypesSection event={event} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingEventBookings">
              <BookingList event={event} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingEventHistory">
              <Section title={t("history.label")}>
                <History subject="events" id={event.id} zone={event.timezone} />
              </Section>
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="BookingEventSeats">
              <SeatsSection event={event} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingEventPolicy">
              <PolicySection event={event} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingEventContacts">
              <ContactsSection event={event} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
