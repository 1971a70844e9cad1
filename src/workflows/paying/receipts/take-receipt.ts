import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type Minor, minor, sum } from "../../../domain/money/minor"
import { coveredReceipt, type ReceiptInput } from "../../../domain/paying/receipt"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { loadOrderMoney } from "../../reading/load-order-money"
import { OUTBOX_WRITTEN } from "../../selling/register-bookings"
import { holdOrder } from "../link/hold-order"
import { bookReceipt } from "./book-receipt"

type TakeReceipt = { booking_id: string; receipt: ReceiptInput; actor: Actor }

/**
 * Takes what staff have on paper: kept by its number, booked in the order, and followed by the bookings, once however often it is
 * told (SPEC V8, V26). Throws `booking_not_found`, `booking_anonymised`, `receipt_number_used`,
 * `receipt_exceeds_paid`, `receipt_past_refund`.
 * @returns the receipt's id
 */
export async function takeReceipt(container: MedusaContainer, { booking_id, receipt, actor }: TakeReceipt) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const id = await holdOrder(container, booking_id, async () => {
    const { order_id, anonymised_at } = await bookings.retrieveBooking(booking_id)
    if (anonymised_at) throw new RefusalError({ code: "booking_anonymised" })
    const money = await loadOrderMoney(container, order_id)
    const known = await bookings.listReceipts({ number: receipt.number }, { select: ["id"], take: 1 })
    if (known.length === 0)
      unwrap(coveredReceipt(receipt.amount, { ...money, owed: await owedByCases(bookings, order_id) }))
    const { currency_code } = money
    const now = new Date().toISOString()
    const kept = await bookings.keepReceipt({ ...receipt, booking_id, order_id, currency_code, actor, now })
    await bookReceipt(container, kept)
    return kept
  })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id } })
  return id
}

async function owedByCases(bookings: BookingModuleService, order_id: string): Promise<Minor> {
  const cases = await bookings.listRefundCases({ order_id, status: ["requested", "approved"] }, { select: ["amount"] })
  return sum(cases.map(({ amount }) => minor(amount)))
}

/** Receipts that are booked later in one run, and how old they are by then, in milliseconds. */
const MOST = 100
const LEFT_BEHIND = 120_000

/**
 * Books what a process left that ended between keeping a receipt and booking it. One that cannot be booked waits at the end of
 * the queue, so that it keeps no other.
 */
export async function bookLeftReceipts(container: MedusaContainer): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const left = await bookings.listReceipts(
    { booked_at: null, created_at: { $lt: new Date(Date.now() - LEFT_BEHIND) } },
    { select: ["id", "booking_id"], take: MOST, order: { updated_at: "ASC", id: "ASC" } }
  )
  for (const { id, booking_id } of left) {
    try {
      await holdOrder(container, booking_id, () => bookReceipt(container, id))
    } catch (error) {
      await bookings.putOffReceipt(id)
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`bookings: receipt ${id} could not be booked: ${error}`)
    }
  }
}
