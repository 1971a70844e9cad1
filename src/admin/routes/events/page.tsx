import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarMini } from "@medusajs/icons"
import { Outlet } from "react-router-dom"
import { EventList } from "../../components/event/event-list"
import { TextBreadcrumb } from "../../components/page/breadcrumb"

export default function EventsPage() {
  return (
    <>
      <EventList />
      <Outlet />
    </>
  )
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="event.plural" /> }

export const config = defineRouteConfig({
  label: "event.plural",
  translationNs: "bookings",
  icon: CalendarMini,
  rank: 1,
})
