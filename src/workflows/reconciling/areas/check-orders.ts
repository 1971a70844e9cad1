import type { MedusaContainer } from "@medusajs/framework/types"
import { checkOrder } from "../../../domain/reconciliation/check-order"
import { rushOf } from "../../rush/rush-of"
import type { Report, Scope } from "../checked"
import { orderPages } from "../reading/order-pages"
import { readOrders } from "../reading/read-orders"

/** A page is work, and a rush needs the processor for selling: so long it waits at most, in milliseconds. */
const WAIT_FOR_QUIET = 3_000

/** Orders with their bookings, seats and money, page by page; what is busy is skipped. */
export async function checkOrders(container: MedusaContainer, scope: Scope, report: Report): Promise<void> {
  const skipped: string[] = []
  for await (const orderIds of orderPages(container, scope.since)) {
    await rushOf(container).idle(WAIT_FOR_QUIET)
    skipped.push(...(await checkTheseOrders(container, { orderIds, quiet_since: scope.quiet_since }, report)))
  }
  if (scope.since !== null) return
  await report({ area: "orders", units: null, skipped, findings: [], complete: true, counted: {} })
}

type OrdersToCheck = { orderIds: readonly string[]; quiet_since: Date | null }

/** @returns those that were too busy to be checked */
export async function checkTheseOrders(
  container: MedusaContainer,
  { orderIds, quiet_since }: OrdersToCheck,
  report: Report
): Promise<string[]> {
  const units = await readOrders(container, orderIds)
  const busy = new Set(
    units
      .filter(({ changed_at }) => quiet_since && changed_at && changed_at > quiet_since)
      .map(({ facts }) => facts.order_id)
  )
  const quiet = units.map(({ facts }) => facts).filter(({ order_id }) => !busy.has(order_id))
  await report({
    area: "orders",
    units: orderIds.filter((id) => !busy.has(id)),
    skipped: [],
    findings: quiet.flatMap(checkOrder),
    complete: true,
    counted: { orders: quiet.length, bookings: quiet.reduce((sum, { bookings }) => sum + bookings.length, 0) },
  })
  return [...busy]
}
