import type { ChangeKind } from "../../client"
import type { CustomerBooking } from "../api/answers"

/** Whether the organiser lets customers change this about a booking now. */
export function canChange({ may }: Pick<CustomerBooking, "may">, kind: ChangeKind): boolean {
  return may.changes?.[kind].allowed ?? false
}
