import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { add, type Minor, minor, ZERO } from "../../domain/money/minor"
import type { OrderNews } from "../../modules/booking/following/follow-order"
import { isFeeLine } from "../cancelling/fee-lines"
import { MONEY_FIELDS, type OrderMoney, orderMoney, refundsOf } from "./order-money"
import { refundNotes } from "./refund-notes"
import { transferNotes } from "./transfer-notes"

const FIELDS = ["id", "canceled_at", "items.id", "items.metadata", ...MONEY_FIELDS]

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
  // Who rebooks or cancels a booking empties its order before closing it, fees aside: only core cancels one with its lines.
  const items: { metadata?: Record<string, unknown> | null }[] = order.items ?? []
  const cancelled = Boolean(order.canceled_at) && items.some((item) => !isFeeLine(item))
  const refunds = await refundNotes({ container, currency_code, refunds: refundsOf(order) })
  return {
    order_id: orderId,
    cancelled,
    owed: owedBy(orderMoney(order), cancelled),
    currency_code,
    notes: [...refunds, ...(await transferNotes(container, orderId))],
  }
}

/**
 * What an order owes its customer. Of one that core cancelled, what it still has, by its books or by its payments; its
 * pending difference tells nothing then, for core credits all that it refunded, owed before or not.
 */
function owedBy({ held, pending, unreturned }: OrderMoney, cancelled: boolean): Minor {
  return cancelled ? add(max(held, ZERO), unreturned) : max(minor(-pending), ZERO)
}

function max(a: Minor, b: Minor): Minor {
  return a > b ? a : b
}
