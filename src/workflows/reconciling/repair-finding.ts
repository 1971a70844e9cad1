import type { MedusaContainer } from "@medusajs/framework/types"
import type { FindingCode } from "../../domain/reconciliation/finding"
import { REMEDIES } from "../../domain/reconciliation/remedy"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { checkAgain } from "./check-again"
import { bookNotedReceipt, makeMissingDocuments } from "./repairs/billing"
import { bookMovements } from "./repairs/book-movements"
import { followOrder, healPayout, healRebooking, registerBookings, takePayment } from "./repairs/bookings"
import { sendMessageAgain } from "./repairs/messages"
import type { Repairers, StoredFinding } from "./repairs/repair"
import { giveBack, recount, rightBooking, settleHolds } from "./repairs/seats"

const REPAIRERS: Repairers = {
  recount_seats: recount,
  take_seats: rightBooking,
  give_back_seats: giveBack,
  settle_holds: settleHolds,
  register_bookings: registerBookings,
  follow_order: followOrder,
  take_payment: takePayment,
  book_movements: bookMovements,
  heal_rebookings: healRebooking,
  heal_payouts: healPayout,
  book_receipt: bookNotedReceipt,
  make_documents: makeMissingDocuments,
  send_again: sendMessageAgain,
}

/**
 * Repairs what an open finding names, and looks again: whether it is resolved then stands in the finding. Throws
 * `finding_not_found`, `finding_not_repairable`, and whatever the repair is refused with (`event_full`).
 * @returns what is still wrong there
 */
export async function repairFinding(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<StoredFinding[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [finding] = await bookings.listFindings({ id })
  if (!finding) throw new RefusalError({ code: "finding_not_found" })
  const { repair } = REMEDIES[finding.code as FindingCode] ?? { repair: null }
  if (!repair || finding.resolved_at) throw new RefusalError({ code: "finding_not_repairable", finding: finding.code })
  await REPAIRERS[repair]({ container, finding, actor })
  await bookings.logFinding(finding, { action: "finding.repaired", actor, now: new Date().toISOString() })
  return checkAgain(container, finding)
}
