import { refuse } from "../../domain/decision"
import type { ShopPolicy } from "../../domain/policy/policy"
import { REBOOKING_KINDS } from "../../domain/policy/rebooking-kinds"
import { type ChangeRights, changeRights } from "../../domain/rebooking/change-rights"
import type { BookingAndEvent } from "../reading/load-booking"
import { participantsOf, rebookingEvent } from "./facts/load-facts"

/** What a customer may change about the booking by themselves now, kind by kind (SPEC U4). */
export function rightsToChange({ booking, event }: BookingAndEvent, shop: ShopPolicy, now: string): ChangeRights {
  if (booking.status === "cancelled") {
    const cancelled = REBOOKING_KINDS.map((kind) => [kind, refuse({ code: "booking_cancelled" })] as const)
    return Object.fromEntries(cancelled) as ChangeRights
  }
  const from = rebookingEvent(event, shop, now)
  return changeRights({ actor: "customer", now, booking, participants: participantsOf(booking), from, events: [from] })
}
