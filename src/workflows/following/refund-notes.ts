import type { MedusaContainer } from "@medusajs/framework/types"
import { toMinor } from "../../domain/money/decimal"
import { add, type Minor, ZERO } from "../../domain/money/minor"
import { refundCaseIn } from "../../domain/refund/refund-note"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { OrderNote } from "../../modules/booking/following/note-on-booking"
import type { GraphRefund } from "./order-money"
import { staffOrSystem } from "./staff-or-system"

type RefundFacts = { container: MedusaContainer; currency_code: string; refunds: readonly GraphRefund[] }

/** A note for each refund of an order that no refund case made: those have their own entries. */
export async function refundNotes({ container, currency_code, refunds }: RefundFacts): Promise<OrderNote[]> {
  const cases = await refundCasesOf(container, refunds)
  const money = (amount: Minor) => ({ amount, currency_code })
  let refunded: Minor = ZERO
  return oldestFirst(refunds).flatMap(({ id, amount, note, created_by, created_at }) => {
    const before = refunded
    refunded = add(refunded, toMinor(Number(amount), currency_code))
    if (cases.has(refundCaseIn(note) ?? "")) return []
    return {
      source_id: id,
      action: "order.refunded" as const,
      actor: staffOrSystem(created_by),
      at: new Date(created_at).toISOString(),
      changes: [{ subject: "order", field: "refunded", before: money(before), after: money(refunded) }],
    }
  })
}

/** The refund cases that made some of these: of this order, or of one that lives on its payments. */
async function refundCasesOf(container: MedusaContainer, refunds: readonly GraphRefund[]): Promise<Set<string>> {
  const named = refunds.flatMap(({ note }) => refundCaseIn(note) ?? [])
  if (named.length === 0) return new Set()
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const cases = await bookings.listRefundCases({ id: named }, { select: ["id"] })
  return new Set(cases.map(({ id }) => id))
}

function oldestFirst(refunds: readonly GraphRefund[]): GraphRefund[] {
  return [...refunds].sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
}
