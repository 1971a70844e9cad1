import type { AddOn } from "../../../client"
import type { TargetEvent } from "../../api/answers"
import { booking, participant } from "../../booking/__tests__/example-booking"

/** An event with ticket types of these names at 70.00 each; their ids begin with its own. */
export function target(
  id: string,
  free: number | null,
  titles: string[],
  more: Partial<TargetEvent> = {}
): TargetEvent {
  return {
    id,
    title: id,
    venue: null,
    timezone: "Europe/Berlin",
    starts_at: "2027-06-11T17:30:00Z",
    ends_at: "2027-06-11T19:30:00Z",
    dates: [],
    seats: { free },
    ticket_types: titles.map((title) => ({
      id: `${id}_${title}`,
      title,
      seats: { free: null },
      prices: [{ currency_code: "eur", amount: 7000 }],
    })),
    add_ons: [],
    questions: [],
    ...more,
  }
}

/** An extra for 15.00 that each participant may have twice. */
export function lunch(id: string, more: Partial<AddOn> = {}): AddOn {
  return {
    id,
    title: "Lunch",
    variant_id: "variant_lunch",
    level: "participant",
    ticket_type_ids: null,
    min: 0,
    max: 2,
    free: null,
    available: true,
    not_available: null,
    price: { currency_code: "eur", amount: 1500 },
    ...more,
  }
}

export const CONCERT = target("bevt_1", 0, ["Stalls", "Balcony"], { add_ons: [lunch("lunch")] })
export const MATINEE = target("matinee", 2, ["Standing", "Stalls"], { add_ons: [lunch("matinee_lunch")] })

const stalls = { ticket_type: { id: "bevt_1_Stalls", title: "Stalls" } }

/** Anna and Ben in the stalls of the concert; Carla has cancelled; Dora was let in. */
export const annas = booking([
  participant(1, "Anna", stalls),
  participant(2, "Ben", stalls),
  participant(3, "Carla", { ...stalls, status: "cancelled" }),
  participant(4, "Dora", { ...stalls, status: "attended" }),
])
