import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { booksOf, seatsApart } from "../fixtures/books"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import type { Shop } from "../fixtures/shop"

/** However often the documents of an order are asked for, what is missing is made once (docs/decisions/0028). */
const MAKE_DOCUMENT = "task make_document"

/**
 * All that is kept about some orders, without the names that chance gives: two stories that were told alike look alike,
 * however often one of them was broken off.
 */
export async function pictureOf(shop: Shop, orderIds: readonly string[], email: string) {
  const mails = await mailsTo(shop, email)
  const orders = []
  for (const id of orderIds) orders.push(await pictureOfOrder(shop, id))
  const money = bank.entries.map(({ kind, amount }) => `${kind} ${amount}`)
  return { orders, mails, money, left: await leftovers(shop.container), apart: await seatsApart(shop.container) }
}

/** One of each Message-ID, as a mailbox shows them; booking numbers are chance. */
async function mailsTo({ mailbox }: Shop, email: string): Promise<string[]> {
  const mails = new Map((await mailbox.to(email)).map(({ messageId, subject }) => [messageId, subject ?? ""]))
  return [...mails.values()].map((subject) => subject.replace(/\b[A-Z]{2}(-[A-Z0-9]{4}){2}\b/, "…")).sort()
}

async function pictureOfOrder({ container, world: { staff } }: Shop, orderId: string) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const books = await booksOf(container, staff, orderId)
  const ids = (await bookings.listBookings({ order_id: orderId })).map(({ id }) => id)
  const messages = await bookings.listOutboxMessages({ booking_id: ids })
  return {
    ledger: await ledgerOf(staff, orderId),
    order: books.order,
    bookings: books.bookings.map(({ number: _chance, ...booking }) => booking),
    log: books.log,
    told: messages
      .map(({ kind, topic, status }) => `${kind} ${topic} ${status}`)
      .sort()
      .filter((line, place, all) => !line.includes(MAKE_DOCUMENT) || all.indexOf(line) === place),
    refund_cases: books.refund_cases,
    documents: (await bookings.listBookingDocuments({ order_id: orderId }, { order: { issued_at: "ASC" } })).map(
      ({ kind, total }) => `${kind} ${total}`
    ),
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
