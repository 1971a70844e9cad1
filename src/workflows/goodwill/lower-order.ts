import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { lowerLines } from "../../domain/goodwill/plan-goodwill"
import { toDecimal, toMinor } from "../../domain/money/decimal"
import { minor } from "../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { loadCancellingMatter } from "../cancelling/facts/load-facts"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import type { OrderItem } from "../rebooking/facts/rebooking-order"

/**
 * Lowers the lines of a booking by what is given out of goodwill: a discount without a code, with its part of the tax, so
 * that the order owes it and everything that can happen to an order later still can (docs/decisions/0025). Done once, for
 * the edit carries the case's name; nothing where the case is closed by now. Runs inside `holdBookings`.
 */
export async function lowerOrder(container: MedusaContainer, refundCaseId: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { booking_id, order_id, amount, paid, status, currency_code } = await bookings.retrieveRefundCase(refundCaseId)
  if (status === "rejected" || status === "paid") return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id", "status", "internal_note"],
    filters: { order_id, change_type: "edit" },
  })
  const edit = data.find(({ internal_note }) => internal_note === noteOf(refundCaseId))
  const askForDocuments = () => bookings.askForDocuments(booking_id, `goodwill:${refundCaseId}`)
  if (edit?.status === "confirmed") return askForDocuments()
  const orders = container.resolve(Modules.ORDER)
  if (edit) await orders.deleteOrderChanges([edit.id])
  const { order, line_ids } = await loadCancellingMatter(container, { booking_id, actor: "staff" })
  const own = order.items.filter(({ id }) => line_ids.includes(id))
  const priced = own.map(({ id, total }) => ({ id, total: toMinor(total, currency_code) }))
  const lowered = lowerLines(minor(amount + paid), priced).flatMap((part) => {
    const item = own.find(({ id }) => id === part.id)
    return item ? [{ item, amount: toDecimal(part.amount, currency_code) }] : []
  })
  await container
    .resolve(Modules.LOCKING)
    .execute([order_id], () => discount(orders, { order_id, note: noteOf(refundCaseId), lowered }))
  await askForDocuments()
}

type Discount = { order_id: string; note: string; lowered: { item: OrderItem; amount: number }[] }

async function discount(orders: IOrderModuleService, { order_id, note, lowered }: Discount): Promise<void> {
  const change = await orders.createOrderChange({ order_id, change_type: "edit", internal_note: note })
  await orders.addOrderAction(
    lowered.map(({ item, amount }) => ({
      order_change_id: change.id,
      order_id,
      version: change.version,
      action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
      details: {
        reference_id: item.id,
        adjustments: [...item.adjustments, { amount, description: "Goodwill", is_tax_inclusive: true }],
      },
    }))
  )
  await orders.confirmOrderChange(change.id)
}

/** Marks the edit of an order that a grant of goodwill made. */
function noteOf(refundCaseId: string): string {
  return `Goodwill (${refundCaseId})`
}

/** A task of the outbox: for the order that whoever granted it could not lower. */
export async function lowerLater(container: MedusaContainer, { payload }: LeasedMessage): Promise<void> {
  const id = payload.refund_case_id ?? ""
  const [refundCase] = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listRefundCases({ id }, { select: ["id", "order_id"] })
  if (!refundCase) return
  await holdBookings(container, await bookingsOfOrder(container, refundCase.order_id), () => lowerOrder(container, id))
}
