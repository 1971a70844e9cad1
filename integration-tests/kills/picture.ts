import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import type { Api } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { ledgerOf } from "../fixtures/ledger"

/**
 * All that is kept about some orders, without the names that chance gives: two stories that were told alike look alike,
 * however often one of them was broken off.
 */
export async function pictureOf(container: MedusaContainer, staff: Api, orderIds: readonly string[]) {
  const orders = []
  for (const id of orderIds) orders.push(await pictureOfOrder(container, staff, id))
  return { orders, left: await leftovers(container) }
}

async function pictureOfOrder(container: MedusaContainer, staff: Api, orderId: string) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const books = await booksOf(container, staff, orderId)
  const ids = (await bookings.listBookings({ order_id: orderId })).map(({ id }) => id)
  const messages = await bookings.listOutboxMessages({ booking_id: ids })
  return {
    ledger: await ledgerOf(staff, orderId),
    order: books.order,
    bookings: books.bookings.map(({ number: _chance, ...booking }) => booking),
    log: [...books.log].sort(),
    told: messages.map(({ kind, topic, status }) => `${kind} ${topic} ${status}`).sort(),
    refund_cases: books.refund_cases,
  }
}

/** What nothing of is left when all is over. */
async function leftovers(container: MedusaContainer) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [attempts, holds, open, edits] = await Promise.all([
    bookings.listRebookingAttempts({}),
    bookings.listSeatClaims({ holder: ["cart", "rebooking"] }),
    bookings.listIdempotentRequests({ response: null }),
    container.resolve(Modules.ORDER).listOrderChanges({ status: ["pending", "requested"] }),
  ])
  const { whole } = await bookings.verifyChangeLog()
  return { attempts: attempts.length, holds: holds.length, open: open.length, edits: edits.length, log_whole: whole }
}
