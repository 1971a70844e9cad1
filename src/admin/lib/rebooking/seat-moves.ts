import type { Plan } from "../contract/rebooking"

export type SeatMove = {
  counter_id: string
  /** The event, or "event, ticket type" where a quota is counted. */
  title: string
  text: "rebooking.seats_taken" | "rebooking.seats_back"
  count: number
}

/** Seats that a plan takes and gives back, each by a name that tells the events apart. */
export function seatMoves({ seats, from, successors }: Pick<Plan, "seats" | "from" | "successors">): SeatMove[] {
  const events = new Map([from, ...successors].map(({ event_id, event_title }) => [event_id, event_title]))
  return seats.map(({ counter_id, event_id, title, change }) => ({
    counter_id,
    title: counter_id === event_id ? title : [events.get(event_id), title].filter(Boolean).join(", "),
    text: change > 0 ? "rebooking.seats_taken" : "rebooking.seats_back",
    count: Math.abs(change),
  }))
}
