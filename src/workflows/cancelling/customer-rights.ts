import type { CancellingFacts } from "../../domain/cancelling/facts"
import { mayCancel, paidKind } from "../../domain/cancelling/rights"
import { type Decision, refuse } from "../../domain/decision"
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

/** Whether a customer may cancel the booking by themselves now, and until when (SPEC P15-P18, V20). */
export function rightToCancel({ booking, event, money, totals, shop, now }: Asked): Decision<Permission> {
  if (booking.status === "cancelled") return refuse({ code: "booking_cancelled" })
  const participants: CancellingFacts["participants"] = booking.participants
    .filter(({ status }) => status !== "cancelled")
    .map(({ id, ticket_type_id, line_item_id, status }) => ({ id, name: "", ticket_type_id, line_item_id, status }))
  const isPaid = totals.paid > 0 || PROMISED.includes(money.payment_status)
  const kind = paidKind({ total: totals.total, isPaid })
  return mayCancel(kind, { actor: "customer", participants, event: cancellingEvent(event, shop), now })
}
