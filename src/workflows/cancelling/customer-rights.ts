import type { CancellingFacts } from "../../domain/cancelling/facts"
import { mayCancel, mayCancelParts, paidKind } from "../../domain/cancelling/rights"
import { type Decision, refuse } from "../../domain/decision"
import { nameOf } from "../../domain/person/person"
import type { Permission } from "../../domain/policy/may"
import type { ShopPolicy } from "../../domain/policy/policy"
import type { BookingFacts } from "../reading/load-booking"
import { cancellingEvent } from "./facts/load-facts"

/** Medusa's word for an order whose payment is promised and not taken yet. */
const PROMISED = ["authorized", "partially_authorized"]

type Asked = Pick<BookingFacts, "booking" | "event" | "money"> & {
  /** What the booking costs, and what of it is paid. */
  totals: { total: number; paid: number }
  shop: ShopPolicy
  now: string
}

/** Whether a customer may cancel all of the booking, or parts of it, by themselves now, and until when (SPEC P15-P18, V20). */
export function rightsToCancel({ booking, event, money, totals, shop, now }: Asked): {
  whole: Decision<Permission>
  parts: Decision<Permission>
} {
  if (booking.status === "cancelled") {
    const cancelled = refuse({ code: "booking_cancelled" })
    return { whole: cancelled, parts: cancelled }
  }
  const participants: CancellingFacts["participants"] = booking.participants
    .filter(({ status }) => status !== "cancelled")
    .map((one) => {
      const { id, ticket_type_id, line_item_id, status } = one
      return { id, name: nameOf(one), ticket_type_id, line_item_id, status }
    })
  const isPaid = totals.paid > 0 || PROMISED.includes(money.payment_status)
  const kind = paidKind({ total: totals.total, isPaid })
  const facts = { actor: "customer" as const, participants, event: cancellingEvent(event, shop), now }
  return { whole: mayCancel(kind, facts), parts: mayCancelParts(kind, facts) }
}
