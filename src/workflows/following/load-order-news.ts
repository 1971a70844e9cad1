import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import { minor } from "../../domain/money/minor"
import type { OrderNews } from "../../modules/booking/following/follow-order"
import { refundNotes } from "./refund-notes"
import { transferNotes } from "./transfer-notes"

const FIELDS = ["id", "currency_code", "canceled_at", "summary.*", "items.id", "payment_collections.payments.refunds.*"]

type Payment = { refunds?: Parameters<typeof refundNotes>[0]["refunds"] }

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
  const collections: { payments?: Payment[] }[] = order.payment_collections ?? []
  const refunds = collections.flatMap(({ payments }) => payments ?? []).flatMap((payment) => payment.refunds ?? [])
  const pending = toMinor(Number(order.summary?.pending_difference ?? 0), currency_code)
  return {
    order_id: orderId,
    // A rebooking empties an order before it closes it: only core cancels one with its lines in it.
    cancelled: Boolean(order.canceled_at) && (order.items ?? []).length > 0,
    owed: minor(-pending),
    notes: [
      ...(await refundNotes({ container, order_id: orderId, currency_code, refunds })),
      ...(await transferNotes(container, orderId)),
    ],
  }
}
