import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { AdminEvent } from "../../lib/contract/event"
import { useEvent } from "../../lib/events"
import { LoadError } from "../page/load-error"

type WithEventProps = {
  children: (event: AdminEvent) => ReactNode
  /** Shown until the event is read. */
  loading?: ReactNode
}

/** The event that the address names. */
export function WithEvent({ children, loading = null }: WithEventProps) {
  const { id = "" } = useParams()
  const event = useEvent(id)
  if (event.isError) return <LoadError error={event.error} retry={event.refetch} />
  return event.data ? children(event.data) : loading
}
