import { accept, type Decision, type OrganiserWord, refuse } from "../decision"
import { inTime } from "../time/deadline"

export const EVENT_STATUSES = ["draft", "published", "cancelled", "archived"] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export type BookableFacts = {
  event: {
    id: string
    status: EventStatus
    /** `desk`: only staff register people (SPEC T1). */
    sales: "online" | "desk"
    registration_opens_at: string | null
    registration_closes_at: string | null
    ends_at: string
  }
  word: OrganiserWord
  /** ISO 8601 */
  now: string
}

/** Whether customers can book the event online now. Both ends of the registration period belong to it. */
export function bookable({ event, word, now }: BookableFacts): Decision<null> {
  const { id: event_id, status, registration_opens_at: opens_at, registration_closes_at: closed_at } = event
  if (status !== "published") return refuse({ code: "event_not_bookable", event_id, reason: status })
  if (event.sales === "desk") return refuse({ code: "event_not_bookable", event_id, reason: "desk_only" })
  if (!inTime(now, event.ends_at)) return refuse({ code: "event_not_bookable", event_id, reason: "over" })
  if (opens_at && !inTime(opens_at, now)) return refuse({ code: "registration_not_open", event_id, opens_at })
  if (closed_at && !inTime(now, closed_at)) return refuse({ code: "registration_closed", event_id, closed_at, ...word })
  return accept(null)
}

const NEXT: Record<EventStatus, readonly EventStatus[]> = {
  draft: ["published", "archived"],
  published: ["draft", "cancelled", "archived"],
  cancelled: ["archived"],
  archived: ["draft"],
}

/**
 * Whether an event may go from one status to another. What was cancelled does not go back into sale by one step: it can
 * only be put away, and what is taken out again is a draft.
 */
export function changeStatus(from: EventStatus, to: EventStatus): Decision<EventStatus> {
  if (from === to || NEXT[from].includes(to)) return accept(to)
  return refuse({ code: "event_status_locked", from, to })
}
