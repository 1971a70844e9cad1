import { readBookingNumber } from "../booking/number"
import { readSlipCode } from "./slip-code"

/** The booking number that somebody looks for: typed, or scanned from a slip of the booking; null: it is neither. */
export function soughtNumber(typed: string): string | null {
  return readBookingNumber(typed) ?? readSlipCode(typed)?.number ?? null
}
