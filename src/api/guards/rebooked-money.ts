import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"

/** In minor units: what the order has by its own books, and what its payments could give back. */
export type RebookedMoney = { held: Minor; payments: Minor }

type Payment = { captures?: { amount: unknown }[]; refunds?: { amount: unknown }[] }

const FIELDS = [
  "currency_code",
  "summary.*",
  "transactions.reference",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
]

/**
 * The money of an order that a rebooking has carried some to or from; null for every other order. The two differ where
 * only a part was rebooked: the payments then stand with one order, and another one lives on them (DESIGN 4).
 */
export async function rebookedMoney(container: MedusaContainer, orderId: string): Promise<RebookedMoney | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order = data[0]
  const transactions: { reference?: string | null }[] = order?.transactions ?? []
  if (!order || !transactions.some(({ reference }) => reference === "rebooking")) return null

  const collections: { payments?: Payment[] }[] = order.payment_collections ?? []
  const payments = collections.flatMap(({ payments }) => payments ?? [])
  const captured = payments.flatMap(({ captures }) => captures ?? [])
  const refunded = payments.flatMap(({ refunds }) => refunds ?? [])
  return {
    held: toMinor(Number(order.summary?.transaction_total ?? 0), order.currency_code),
    payments: toMinor(total(captured) - total(refunded), order.currency_code),
  }
}

function total(amounts: readonly { amount: unknown }[]): number {
  return amounts.reduce((sum, { amount }) => sum + Number(amount), 0)
}
