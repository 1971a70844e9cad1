import { RouteFocusModal } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useLocation } from "react-router-dom"
import type { AdminEvent } from "../../lib/contract/event"
import { WithEvent } from "../event/with-event"

/** A builder over the event's page, which it closes to. */
export function QuestionRoute({ children }: { children: (event: AdminEvent) => ReactNode }) {
  const { search } = useLocation()
  return (
    <RouteFocusModal prev={{ pathname: "..", search }}>
      <WithEvent>{children}</WithEvent>
    </RouteFocusModal>
  )
}
