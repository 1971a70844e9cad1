import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

/** How long somebody waits who settles the same order at the same moment, in seconds. */
const PATIENCE = 30

type Payment = { id: string; captured_at?: unknown; canceled_at?: unknown }

/**
 * Books an order of the desk as paid in Medusa's own books: what was authorised by core's manual provider, which moves no
 * money, is captured, as core's "mark as paid" does. Harmless when it is captured already, by us or by somebody else.
 */
export async function settleOutside(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const capture = async () => {
    const fields = ["payment_collections.payments.id", "payment_collections.payments.captured_at"]
    fields.push("payment_collections.payments.canceled_at")
    const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } })
    const collections: ({ payments?: Payment[] | null } | null)[] = data[0]?.payment_collections ?? []
    const payments = collections.flatMap((collection) => collection?.payments ?? [])
    for (const { id, captured_at, canceled_at } of payments) {
      if (captured_at || canceled_at) continue
      await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
    }
  }
  await container.resolve(Modules.LOCKING).execute([`desk:${orderId}`], capture, { timeout: PATIENCE })
}
