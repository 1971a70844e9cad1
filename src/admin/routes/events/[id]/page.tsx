import type { UIMatch } from "react-router-dom"
import { EventPage } from "../../../components/event/event-page"
import { WithEvent } from "../../../components/event/with-event"
import { EventBreadcrumb } from "../../../components/page/breadcrumb"
import { PageSkeleton } from "../../../components/page/skeletons"

export default function EventRoute() {
  return <WithEvent loading={<PageSkeleton />}>{(event) => <EventPage event={event} />}</WithEvent>
}

export const handle = { breadcrumb: (match: UIMatch) => <EventBreadcrumb match={match} /> }
