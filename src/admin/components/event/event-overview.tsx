import { LayoutComposer } from "@medusajs/dashboard/components"
import type { AdminEvent } from "../../lib/contract/event"
import { ContactsSection } from "./contacts-section"
import { GeneralSection } from "./general-section"
import { PayingSection } from "./paying-section"
import { ScheduleSection } from "./schedule-section"
import { SeatFigures } from "./seat-figures"
import { SeatsSection } from "./seats-section"

/** What an event is, when it takes place and how full it is. Widgets of the shop find their place here. */
export function EventOverview({ event }: { event: AdminEvent }) {
  return (
    <div className="flex flex-col gap-y-3">
      <SeatFigures seats={event.seats} />
      <LayoutComposer
        widgetsZonePrefix="booking_event.details"
        preferredLayoutId="core:two-column"
        data={event}
        hasOutlet={false}
        sections={{
          main: (
            <>
              <LayoutComposer.Entry id="BookingEventGeneral">
                <GeneralSection event={event} />
              </LayoutComposer.Entry>
              <LayoutComposer.Entry id="BookingEventSchedule">
                <ScheduleSection event={event} />
              </LayoutComposer.Entry>
            </>
          ),
          side: (
            <>
              <LayoutComposer.Entry id="BookingEventSeats">
                <SeatsSection event={event} />
              </LayoutComposer.Entry>
              <LayoutComposer.Entry id="BookingEventPaying">
                <PayingSection event={event} />
              </LayoutComposer.Entry>
              <LayoutComposer.Entry id="BookingEventContacts">
                <ContactsSection event={event} />
              </LayoutComposer.Entry>
            </>
          ),
        }}
      />
    </div>
  )
}
