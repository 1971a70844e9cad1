import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { paidOf } from "../../domain/cancelling/settle"
import { canonical } from "../../domain/change-log/field-change"
import { checkGoodwill } from "../../domain/goodwill/plan-goodwill"
import { toMinor } from "../../domain/money/decimal"
import { minor } from "../../domain/money/minor"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { loadCancellingMatter } from "../cancelling/facts/load-facts"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { lowerOrder } from "./lower-order"

export type GoodwillRequest = { booking_id: string; amount: number; actor: Actor; idempotency_key: string }

/**
 * Gives back a part of what was paid, out of goodwill (SPEC V28): a refund case over it, and an order that owes it. Once
 * for each Idempotency-Key. Throws `goodwill_too_high`, `booking_cancelled`, `order_not_cancellable`. @returns the case's id
 */
export async function grantGoodwill(container: MedusaContainer, request: GoodwillRequest): Promise<string> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { booking_id, amount, actor, idempotency_key: key } = request
  const [booking] = await bookings.listBookings({ id: booking_id }, { select: ["id", "order_id"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const asked = canonical({ amount, reason: actor.reason ?? null })
  const fingerprint = createHash("sha256").update(asked).digest("hex")
  const { order_id } = booking
  const keyed = { scope: `goodwill:${booking_id}`, key, fingerprint }
  // The order follows before the next one asks what is left: it would find something lacking that is owed back.
  const id = await holdBookings(container, await bookingsOfOrder(container, order_id), async () => {
    const granted = await grant()
    await lowerOrLeave(container, granted)
    return granted
  })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id } })
  return id

  async function grant(): Promise<string> {
    const answered = await bookings.openRequest(keyed)
    if (answered) return String(answered.refund_case_id)
    try {
      const { currency_code } = await checkedOrder(container, request)
      const now = new Date().toISOString()
      const owed = { booking_id, order_id, amount: minor(amount), currency_code, actor, now }
      return await bookings.grantGoodwill({ ...owed, request: keyed })
    } catch (error) {
      await bookings.forgetRequest(keyed)
      throw error
    }
  }
}

async function checkedOrder(container: MedusaContainer, { booking_id, amount }: GoodwillRequest) {
  const { facts } = await loadCancellingMatter(container, { booking_id, actor: "staff" })
  const { order, booking } = facts
  if (booking.status === "cancelled") throw new RefusalError({ code: "booking_cancelled" })
  if (order.obstacle) throw new RefusalError({ code: "order_not_cancellable", reason: order.obstacle })
  const open = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listRefundCases({ booking_id, status: ["requested", "approved"] }, { select: ["amount"] })
  const owed = minor(open.reduce((sum, one) => sum + one.amount, 0))
  const inMinor = (decimal: number) => toMinor(decimal, order.currency_code)
  const unpaid = inMinor(sumDecimals([order.total, -order.captured_beyond_rest]))
  const lacking = minor(unpaid + order.reserved + owed)
  unwrap(checkGoodwill(minor(amount), { total: inMinor(order.total), held: paidOf(facts).held, owed, lacking }))
  return order
}

/** What fails here is tried again by the outbox: the case is there, and cannot be paid before. */
async function lowerOrLeave(container: MedusaContainer, id: string): Promise<void> {
  try {
    await lowerOrder(container, id)
    await container.resolve<BookingModuleService>(BOOKING_MODULE).endLowering(id)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`bookings: the order of refund case ${id} follows later: ${error}`)
  }
}
