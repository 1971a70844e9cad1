import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sumDecimals } from "../../../domain/money/sum-decimals"
import type { OrderFacts } from "../../../domain/reconciliation/facts"

type Totalled = { id: string; items?: { id: string; total?: unknown }[] | null }

/** What the tickets of orders cost that were paid in part; decimals. Of others nobody asks: totals are work for core. */
export async function ticketTotals(
  container: MedusaContainer,
  orders: readonly OrderFacts[]
): Promise<Map<string, number>> {
  const partly = orders.filter(({ cancelled, held, pending }) => !cancelled && held > 0 && pending > 0)
  if (partly.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "total", "items.*", "items.tax_lines.*", "items.adjustments.*", "items.total"],
    filters: { id: partly.map(({ id }) => id) },
  })
  const read: Totalled[] = data
  return new Map(
    partly.map((order) => {
      const tickets = order.lines.filter(({ event_id }) => event_id !== null)
      const items = read.find(({ id }) => id === order.id)?.items ?? []
      const own = items.filter(({ id }) => tickets.some((line) => line.id === id))
      return [order.id, sumDecimals(own.map(({ total }) => Number(total ?? 0)))]
    })
  )
}
