/** The parts of an event's page, in their order. */
export const EVENT_TABS = [
  "overview",
  "tickets",
  "questions",
  "self_service",
  "mails",
  "bookings",
  "participants",
  "history",
] as const
export type EventTab = (typeof EVENT_TABS)[number]

/** The part that the address names; the first one where it names none that exists. */
export function eventTab(params: URLSearchParams): EventTab {
  const named = params.get("tab")
  return EVENT_TABS.find((tab) => tab === named) ?? "overview"
}
