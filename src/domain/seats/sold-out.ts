import type { Refusal } from "../decision"

/** What the ids of add-ons begin with: a counter says by its id what it counts. */
export const ADD_ON_PREFIX = "badd"

type Shortage = { counter_id: string; event_id: string; free: number; wanted: number }

/** Why a counter gives no more: the event, or a ticket type of it, is full; or an add-on is sold out. */
export function soldOut({ counter_id, event_id, free, wanted }: Shortage): Refusal {
  if (counter_id.startsWith(`${ADD_ON_PREFIX}_`))
    return { code: "add_on_sold_out", add_on_id: counter_id, free, wanted }
  return { code: "event_full", event_id, free, wanted }
}
