import type { ActorType } from "../policy/may"
import { inTime } from "../time/deadline"
import type { AddOn } from "./add-on"

/** Why an add-on cannot be taken. `level`: it is not for a whole booking, or not for single participants. */
export type ClosedReason = "inactive" | "not_yet" | "ended" | "ticket_type" | "level"

type Offered = Pick<AddOn, "status" | "available_from" | "available_until">

/** Why nobody may take an add-on now; null: they may. Its period does not bind the desk (SPEC V22), its switch does. */
export function closedNow(addOn: Offered, actor: ActorType, now: string): ClosedReason | null {
  if (addOn.status === "inactive") return "inactive"
  if (actor !== "customer") return null
  if (addOn.available_from && !inTime(addOn.available_from, now)) return "not_yet"
  return addOn.available_until && !inTime(now, addOn.available_until) ? "ended" : null
}
