import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { OrderFacts, Transaction } from "../../../domain/reconciliation/facts"
import { transactionFacts } from "./order-facts"

/** Entries of a page of orders are read at once up to here; a page has far fewer unless something is very wrong. */
const MAX_ENTRIES = 20_000

/** What an order's entries in other books may name: itself, its payments with what they moved, and its ways back. */
export function namesOf({ id, collections, transactions }: OrderFacts): string[] {
  const payments = collections.flatMap((collection) => collection.payments)
  const moved = payments.flatMap((payment) => [payment.id, ...movementsOf(payment)])
  const ways = transactions.filter(({ reference }) => reference === "rebooking")
  return [id, ...moved, ...ways.map(({ reference_id }) => reference_id)]
}

function movementsOf({ captures, refunds }: OrderFacts["collections"][number]["payments"][number]): string[] {
  return [...captures, ...refunds].map(({ id }) => id)
}

/** All entries, of whatever order, that name one of these. */
export async function entriesNaming(container: MedusaContainer, names: readonly string[]): Promise<Transaction[]> {
  if (names.length === 0) return []
  const entries = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions(
      { reference_id: [...new Set(names)] },
      { select: ["order_id", "amount", "reference", "reference_id"], take: MAX_ENTRIES }
    )
  return entries.map(transactionFacts)
}

/** Which of the captures, refunds and payments that the orders' books name exist, wherever their payment stands. */
export async function knownMovements(
  container: MedusaContainer,
  orders: readonly OrderFacts[]
): Promise<ReadonlySet<string>> {
  const own = orders.flatMap(({ collections }) =>
    collections.flatMap(({ payments }) => payments.flatMap((payment) => [payment.id, ...movementsOf(payment)]))
  )
  const known = new Set(own)
  const transactions = orders.flatMap((order) => order.transactions)
  const unknown = (reference: string) => {
    const named = transactions.filter((one) => one.reference === reference).map((one) => one.reference_id)
    return [...new Set(named)].filter((name) => name !== "" && !known.has(name))
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const find = async (entity: "capture" | "refund" | "payment", ids: string[]) => {
    if (ids.length === 0) return
    const { data } = await query.graph({ entity, fields: ["id"], filters: { id: ids } })
    for (const { id } of data) known.add(id)
  }
  await find("capture", unknown("capture"))
  await find("refund", unknown("refund"))
  await find("payment", unknown("refund"))
  return known
}
