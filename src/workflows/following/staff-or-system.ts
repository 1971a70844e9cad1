import type { Actor } from "../../modules/booking/change-log/append-change"

/** Nobody who is known: an event or a job found it. */
export const SYSTEM: Actor = { type: "system", id: null, channel: "system" }

/** Who did something in core, by the id that core keeps of it. */
export function staffOrSystem(userId: string | null | undefined): Actor {
  return userId ? { type: "staff", id: userId, channel: "admin" } : SYSTEM
}
