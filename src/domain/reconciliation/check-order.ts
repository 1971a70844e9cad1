import { checkBookingAndOrder } from "./checks/booking-and-order"
import { checkCaptures } from "./checks/captures"
import { checkDocuments } from "./checks/documents"
import { checkHandPayouts } from "./checks/hand-payouts"
import { checkMissingBookings } from "./checks/missing-bookings"
import { checkOffsets } from "./checks/offsets"
import { checkOrderSummary } from "./checks/order-summary"
import { checkOwed } from "./checks/owed"
import { checkPaidStatus } from "./checks/paid-status"
import { checkParticipantsAndLines } from "./checks/participants-and-lines"
import { checkPayouts } from "./checks/payouts"
import { checkRebookingLinks } from "./checks/rebooking-links"
import { checkReceipts } from "./checks/receipts"
import { checkRefunds } from "./checks/refunds"
import { checkSeatsOfBookings } from "./checks/seats-of-bookings"
import { checkUnclearMovements } from "./checks/unclear-movements"
import { checkUnfinishedRebookings } from "./checks/unfinished-rebookings"
import { checkUnknownEntries } from "./checks/unknown-entries"
import type { BookedOrder } from "./facts"
import type { Finding } from "./finding"

const CHECKS: readonly ((facts: BookedOrder) => Finding[])[] = [
  checkMissingBookings,
  checkUnfinishedRebookings,
  checkBookingAndOrder,
  checkParticipantsAndLines,
  checkSeatsOfBookings,
  checkRebookingLinks,
  checkPaidStatus,
  checkCaptures,
  checkRefunds,
  checkUnknownEntries,
  checkOffsets,
  checkOrderSummary,
  checkUnclearMovements,
  checkPayouts,
  checkHandPayouts,
  checkReceipts,
  checkOwed,
  checkDocuments,
]

/** Everything that does not agree about one order, its bookings and its money. Empty: it ties out. */
export function checkOrder(facts: BookedOrder): Finding[] {
  return CHECKS.flatMap((check) => check(facts))
}
