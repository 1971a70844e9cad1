import { accept, type Decision, refuse } from "../decision"
import type { BookableFacts } from "../event/bookable"
import { inTime } from "../time/deadline"

/** Whether staff can register people for an event: the desk is bound by no registration period (SPEC T1, U21). */
export function mayRegister({ event, now }: Pick<BookableFacts, "event" | "now">): Decision<null> {
  const { id: event_id, status, ends_at } = event
  if (status !== "published") return refuse({ code: "event_not_bookable", event_id, reason: status })
  if (!inTime(now, ends_at)) return refuse({ code: "event_not_bookable", event_id, reason: "over" })
  return accept(null)
}
