import type { Language } from "../../../domain/refusal/sentences"
import { editRights } from "../../../workflows/editing/rights"
import type { BookingFacts, MasterData } from "../../../workflows/reading/load-booking"
import { addOnsView } from "../../bookings/add-ons-view"
import { bookingData, totalsView } from "../../bookings/view"
import { refundCaseView } from "../refund-cases/view"

/** A booking as staff see it; see docs/api.md. */
export function adminBooking(facts: BookingFacts, language: Language) {
  const {
    money,
    rebooked_from,
    rebooked_to,
    rebooked_to_others,
    additional_to,
    additional,
    refund_cases,
    dunning_blocks,
    receipts,
  } = facts
  return {
    ...savedBooking(facts, language),
    order: { id: money.id, display_id: money.display_id, payment_status: money.payment_status },
    totals: totalsView(facts),
    rebooked_from,
    rebooked_to,
    rebooked_to_others,
    additional_to,
    additional,
    refund_cases: refund_cases.map(refundCaseView),
    dunning_blocks,
    receipts: receipts.map(({ id, number, kind, amount, currency_code, paid_at }) => {
      return { id, number, kind, amount, currency_code, paid_at }
    }),
  }
}

/** What a save answers: all that it can have changed, without what is read from the order. */
export function savedBooking(data: MasterData, language: Language) {
  const { id, event_id, order_id, origin, oversold, created_at, changed_at } = data.booking
  return {
    ...{ id, event_id, order_id, origin, oversold, created_at, changed_at },
    ...bookingData(data, language),
    ...addOnsForStaff(data),
  }
}

/** Staff are bound by no period. */
function addOnsForStaff({ booking, event, add_ons }: MasterData) {
  const staff = { actor: "staff" as const, now: new Date().toISOString() }
  const rights = editRights({ shop: {}, event, grants: [], status: booking.status, ...staff })
  return addOnsView({ ...add_ons, ...staff, participants: booking.participants, rights, onlyParticipant: null })
}
