import type { Finding, Subject } from "./finding"

/** What is looked at on its own: each area is read in one go or page by page. */
export type Area = "orders" | "payments" | "counters" | "holds" | "messages" | "series" | "histories"

const AREAS: Record<Subject["type"], Area> = {
  booking: "orders",
  order: "orders",
  payment: "payments",
  counter: "counters",
  hold: "holds",
  message: "messages",
  series: "series",
  history: "histories",
}

/** Where a finding was made: an order is checked together with its bookings, everything else by itself. */
export function unitOf({ subject }: Pick<Finding, "subject">): { area: Area; unit: string } {
  const area = AREAS[subject.type]
  return { area, unit: area === "orders" ? (subject.order_id ?? subject.id) : subject.id }
}
