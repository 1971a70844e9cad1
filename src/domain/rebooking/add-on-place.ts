import type { RebookingFacts } from "./facts"

/** Pieces of an add-on: bought in an old order line, still to be paid for (`paid`), or free. */
export type Pieces = { quantity: number; old_line: string | null; paid: boolean }

/** What a holder of a ticket, or the booking as a whole (null), has of an add-on before and after a change. */
export type AddOnPlace = {
  holder: string | null
  event_id: string
  add_on_id: string
  title: string
  before: Pieces[]
  after: Pieces[]
}

export function piecesIn(pieces: readonly { quantity: number }[]): number {
  return pieces.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** What add-ons are carried by. Those of the booking as a whole go to the main event. */
export type AddOnFacts = Pick<RebookingFacts, "add_ons" | "booking" | "free" | "actor" | "now" | "from"> & {
  main_event_id: string
}
