import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import { type Minor, sum } from "../../domain/money/minor"
import { capturable } from "../../domain/payment/capturable"

type GraphPayment = {
  amount: unknown
  canceled_at?: unknown
  captured_at?: unknown
  captures?: { amount: unknown }[] | null
}

const FIELDS = [
  ...["id", "currency_code", "summary.*"],
  ...["payment_collections.payments.amount", "payment_collections.payments.canceled_at"],
  ...["payment_collections.payments.captured_at", "payment_collections.payments.captures.amount"],
]

/** What an order has still to get by its books, and what of it the bank has promised; minor units. */
export type Awaited = { id: string; pending: Minor; authorised: Minor }

/** Reads what orders wait for. Authorised is what payments could still capture. */
export async function loadAwaited(container: MedusaContainer, orderIds: readonly string[]): Promise<Awaited[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: [...orderIds] } })
  return data.map(({ id, currency_code, summary, payment_collections }) => {
    const inMinor = (amount: unknown) => toMinor(Number(amount ?? 0), currency_code)
    const collections: ({ payments?: GraphPayment[] | null } | null)[] = payment_collections ?? []
    const payments = collections.flatMap((collection) => collection?.payments ?? [])
    return {
      id,
      pending: inMinor(summary?.pending_difference),
      authorised: sum(payments.map((payment) => inMinor(promised(payment)))),
    }
  })
}

function promised({ amount, canceled_at, captured_at, captures }: GraphPayment): number {
  const captured = (captures ?? []).map((capture) => Number(capture.amount))
  return capturable({ amount: Number(amount), captured, is_over: Boolean(canceled_at || captured_at) })
}
