import type { BigNumberInput, CreateOrderTransactionDTO, IOrderModuleService } from "@medusajs/framework/types"

/** What an order has still to get (above 0) or to give back (below 0), exact to the last decimal. */
export async function pendingOf(orders: IOrderModuleService, orderId: string): Promise<BigNumberInput> {
  const { summary } = await orders.retrieveOrder(orderId, { relations: ["summary"] })
  return summary?.raw_pending_difference ?? summary?.pending_difference ?? 0
}

/**
 * Adds one transaction to one order. One call for each: a call for several orders brings only some summaries up to
 * date. The caller holds the order's lock, for core loses amounts of parallel transactions.
 * @returns the transaction's id
 */
export async function addTransaction(
  orders: IOrderModuleService,
  transaction: CreateOrderTransactionDTO
): Promise<string> {
  const { id } = await orders.addOrderTransactions(transaction)
  return id
}
