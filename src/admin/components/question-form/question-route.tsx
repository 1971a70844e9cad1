import { RouteFocusModal } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import type { AdminEvent } from "../../lib/contract/event"
import { WithEvent } from "../event/with-event"

/** A builder over the event's page; the dashboard takes the search of the address back with it, and so the tab. */
export function QuestionRoute({ children }: { children: (event: AdminEvent) => ReactNode }) {
  return (
    <RouteFocusModal>
      <WithEvent>{children}</WithEvent>
    </RouteFocusModal>
  )
}
