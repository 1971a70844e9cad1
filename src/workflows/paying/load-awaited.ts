import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { PROMISED_FIELDS, promisedBy } from "./promised"

/** What an order has still to get by its books, and what of it the bank has promised; minor units. */
export type Awaited = {
  id: string
  customer_id: string | null
  pending: Minor
  authorised: Minor
  /** The payment providers that it was to be paid by. */
  providers: string[]
}

type GraphSessions = ({ payment_sessions?: ({ provider_id: string } | null)[] | null } | null)[] | null | undefined

/** Reads what orders wait for. */
export async function loadAwaited(container: MedusaContainer, orderIds: readonly string[]): Promise<Awaited[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "customer_id",
      "currency_code",
      "summary.*",
      ...PROMISED_FIELDS,
      "payment_collections.payment_sessions.provider_id",
    ],
    filters: { id: [...orderIds] },
  })
  return data.map(({ id, customer_id, currency_code, summary, payment_collections }) => ({
    id,
    customer_id: customer_id ?? null,
    pending: toMinor(Number(summary?.pending_difference ?? 0), currency_code),
    authorised: promisedBy(payment_collections, currency_code),
    providers: providersOf(payment_collections),
  }))
}

function providersOf(collections: GraphSessions): string[] {
  const sessions = (collections ?? []).flatMap((collection) => collection?.payment_sessions ?? [])
  return [...new Set(sessions.flatMap((session) => session?.provider_id ?? []))]
}
