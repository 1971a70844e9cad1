import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { minor } from "../../domain/money/minor"
import type { OrderNews } from "../../modules/booking/following/follow-order"
import { MONEY_FIELDS, orderMoney, refundsOf } from "./order-money"
import { refundNotes } from "./refund-notes"
import { transferNotes } from "./transfer-notes"

const FIELDS = ["id", "canceled_at", "items.id", ...MONEY_FIELDS]

/** Reads what has happened to an order without us; null where there is no such order. */
export async function loadOrderNews(
  container: MedusaContainer,
  orderId: string
): Promise<Omit<OrderNews, "actor" | "now"> | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order = data[0]
  if (!order) return null
  const { currency_code } = order
  const { pending, unreturned } = orderMoney(order)
  const refunds = await refundNotes({ container, order_id: orderId, currency_code, refunds: refundsOf(order) })
  return {
    order_id: orderId,
    // A rebooking empties an order before it closes it: only core cancels one with its lines in it.
    cancelled: Boolean(order.canceled_at) && (order.items ?? []).length > 0,
    owed: minor(Math.max(0, -pending) + unreturned),
    unreturned,
    currency_code,
    notes: [...refunds, ...(await transferNotes(container, orderId))],
  }
}
