import { Outlet } from "react-router-dom"
import type { AdminEvent } from "../../lib/contract/event"
import type { EventTab } from "../../lib/event-tab"
import { AddOnsSection } from "../add-on/add-ons-section"
import { BookingList } from "../booking/booking-list"
import { EventCancellationSection } from "../event-cancellation/event-cancellation-section"
import { EventExports } from "../export/event-exports"
import { MailTexts } from "../mail-text/mail-texts"
import { ParticipantList } from "../participant/participant-list"
import { QuestionsTab } from "../question/questions-tab"
import { SelfServiceTab } from "../self-service/self-service-tab"
import { EventHeader } from "./event-header"
import { EventHistory } from "./event-history"
import { EventOverview } from "./event-overview"
import { EventTabs } from "./event-tabs"
import { TicketTypesSection } from "./ticket-types-section"

/** Everything about one event, in tabs. Drawers are routes below it and open in the outlet. */
export function EventPage({ event }: { event: AdminEvent }) {
  return (
    <div className="flex flex-col gap-y-1">
      <EventHeader event={event} />
      <EventCancellationSection event={event} />
      <EventTabs>{(tab) => <EventTabContent tab={tab} event={event} />}</EventTabs>
      <Outlet />
    </div>
  )
}

function EventTabContent({ tab, event }: { tab: EventTab; event: AdminEvent }) {
  switch (tab) {
    case "overview":
      return <EventOverview event={event} />
    case "tickets":
      return (
        <div className="flex flex-col gap-y-3">
          <TicketTypesSection event={event} />
          <AddOnsSection event={event} />
        </div>
      )
    case "questions":
      return <QuestionsTab event={event} />
    case "self_service":
      return <SelfServiceTab event={event} />
    case "mails":
      return <MailTexts eventId={event.id} />
    case "bookings":
      return <BookingList event={event} />
    case "participants":
      return (
        <div className="flex flex-col gap-y-3">
          <ParticipantList event={event} />
          <EventExports event={event} />
        </div>
      )
    case "history":
      return <EventHistory event={event} />
  }
}
