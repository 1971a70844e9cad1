import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersOfPayments } from "../../following/orders-of-payments"

const PAGE = 200

type Changed = { id: string; order_ids: string[] }

/** Orders whose own row, books or payments changed since, a page of ids at a time; an order may come more than once. */
export async function* changedOrderPages(container: MedusaContainer, since: Date): AsyncGenerator<string[]> {
  for (const read of [changedOrders, newEntries, movementsOf("capture"), movementsOf("refund")]) {
    for (let after = ""; ; ) {
      const rows = await read(container, since, after)
      yield [...new Set(rows.flatMap(({ order_ids }) => order_ids))]
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) break
      after = last.id
    }
  }
}

async function changedOrders(container: MedusaContainer, since: Date, after: string): Promise<Changed[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { id: { $gt: after }, updated_at: { $gte: since } },
    pagination: { skip: 0, take: PAGE, order: { id: "ASC" } },
  })
  return data.map(({ id }) => ({ id, order_ids: [id] }))
}

async function newEntries(container: MedusaContainer, since: Date, after: string): Promise<Changed[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_transaction",
    fields: ["id", "order_id"],
    filters: { id: { $gt: after }, updated_at: { $gte: since } },
    pagination: { skip: 0, take: PAGE, order: { id: "ASC" } },
  })
  return data.map(({ id, order_id }) => ({ id, order_ids: [order_id] }))
}

function movementsOf(entity: "capture" | "refund") {
  return async (container: MedusaContainer, since: Date, after: string): Promise<Changed[]> => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity,
      fields: ["id", "payment_id"],
      filters: { id: { $gt: after }, created_at: { $gte: since } },
      pagination: { skip: 0, take: PAGE, order: { id: "ASC" } },
    })
    const rows: { id: string; payment_id: string }[] = data
    const orders = await ordersOfPayments(
      container,
      rows.map(({ payment_id }) => payment_id)
    )
    return rows.map(({ id, payment_id }) => ({ id, order_ids: [orders.get(payment_id) ?? []].flat() }))
  }
}
