import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import { feesAmong } from "../cancelling/fee-lines"
import type { OrderMoney } from "./load-order-money"

/** An order as a list shows it. */
export type ListedOrder = Pick<OrderMoney, "id" | "display_id" | "currency_code" | "total" | "paid" | "lines" | "fees">

const FIELDS = [
  ...["id", "display_id", "currency_code", "total", "summary"],
  ...["items.id", "items.total", "items.quantity", "items.title", "items.metadata"],
]

/**
 * Reads what is paid and open of many orders at once. An order that is gone, or whose amounts cannot be worked out, is
 * left out and named in the log: it fails no other.
 */
export async function loadOrdersMoney(container: MedusaContainer, ids: string[]): Promise<Map<string, ListedOrder>> {
  const wanted = [...new Set(ids)]
  const orders = await readAll(container, wanted)
  return new Map(orders.map((order) => [order.id, order]))
}

async function readAll(container: MedusaContainer, ids: string[]): Promise<ListedOrder[]> {
  try {
    return await read(container, ids)
  } catch (error) {
    // Core works the totals of all of them out together, so one that is broken spoils the rest: each alone, then.
    if (ids.length > 1) return (await Promise.all(ids.map((id) => readAll(container, [id])))).flat()
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`bookings: the amounts of order ${ids[0]} cannot be read: ${error}`)
    return []
  }
}

async function read(container: MedusaContainer, ids: string[]): Promise<ListedOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const pagination = { skip: 0, take: ids.length }
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: ids }, pagination })
  return data.map((order) => {
    const { id, display_id, currency_code, total, summary } = order
    const items: { id: string; title: string; total: number; metadata: Record<string, unknown> | null }[] =
      order.items ?? []
    const inMinor = (amount: unknown) => toMinor(Number(amount ?? 0), currency_code)
    return {
      id,
      display_id: Number(display_id),
      currency_code,
      total: inMinor(total),
      paid: inMinor(summary?.transaction_total),
      lines: new Map(items.map((item) => [item.id, Number(item.total ?? 0)])),
      fees: feesAmong(items),
    }
  })
}
