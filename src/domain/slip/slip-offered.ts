import { accept, type Decision, refuse } from "../decision"
import { isTill, promisedAtTill } from "../paying/at-till"
import type { PaymentSession } from "../paying/offered"

/**
 * Whether a customer may take a payment slip to the till: their order was placed for it, or its region offers it.
 * @param region ids of the payment providers of the order's region
 */
export function offersSlip(region: readonly string[], sessions: readonly PaymentSession[]): boolean {
  return promisedAtTill(sessions) || region.some(isTill)
}

/** The same as a rule: a slip that no till takes is refused. */
export function slipOffered(region: readonly string[], sessions: readonly PaymentSession[]): Decision<null> {
  return offersSlip(region, sessions) ? accept(null) : refuse({ code: "payment_slip_not_offered" })
}
