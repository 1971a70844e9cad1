import type { MedusaContainer } from "@medusajs/framework/types"
import { checkOrder } from "../../../domain/reconciliation/check-order"
import type { Report, Scope } from "../checked"
import { orderPages } from "../reading/order-pages"
import { readOrders } from "../reading/read-orders"

/** Orders with their bookings, seats and money, page by page; what is busy is skipped. */
export async function checkOrders(container: MedusaContainer, scope: Scope, report: Report): Promise<void> {
  const skipped: string[] = []
  for await (const orderIds of orderPages(container, scope.since)) {
    const units = await readOrders(container, orderIds)
    const { quiet_since } = scope
    const busy = units.filter(({ changed_at }) => quiet_since && changed_at && changed_at > quiet_since)
    const busyIds = busy.map(({ facts }) => facts.order_id)
    skipped.push(...busyIds)
    const quiet = units.map(({ facts }) => facts).filter(({ order_id }) => !busyIds.includes(order_id))
    await report({
      area: "orders",
      units: orderIds.filter((id) => !busyIds.includes(id)),
      skipped: [],
      findings: quiet.flatMap(checkOrder),
      counted: { orders: quiet.length, bookings: quiet.reduce((sum, { bookings }) => sum + bookings.length, 0) },
    })
  }
  if (scope.since === null) await report({ area: "orders", units: null, skipped, findings: [], counted: {} })
}
