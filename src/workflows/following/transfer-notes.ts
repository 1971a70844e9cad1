import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Actor } from "../../modules/booking/change-log/append-change"
import type { OrderNote } from "../../modules/booking/following/note-on-booking"
import { staffOrSystem } from "./staff-or-system"

type Action = {
  action: string
  reference_id?: string | null
  details?: { original_email?: string; new_email?: string } | null
}

/**
 * A note for each transfer of an order to another customer. The booking keeps its booker: who ordered and who comes
 * are two people, and the booker's own e-mail is what opens the booking.
 */
export async function transferNotes(container: MedusaContainer, orderId: string): Promise<OrderNote[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id", "confirmed_at", "confirmed_by", "actions.action", "actions.reference_id", "actions.details"],
    filters: { order_id: orderId, change_type: "transfer", status: "confirmed" },
    pagination: { order: { version: "ASC" } },
  })
  return data.flatMap(({ id, confirmed_at, confirmed_by, actions }) => {
    const transfer = ((actions ?? []) as Action[]).find(({ action }) => action === "TRANSFER_CUSTOMER")
    if (!transfer || !confirmed_at) return []
    const { original_email, new_email } = transfer.details ?? {}
    return {
      source_id: id,
      action: "order.transferred" as const,
      actor: confirmed_by ? staffOrSystem(confirmed_by) : recipient(transfer),
      at: new Date(confirmed_at).toISOString(),
      changes: [
        { subject: "order", field: "customer_id", before: null, after: transfer.reference_id ?? null },
        ...(new_email ? [{ subject: "order", field: "email", before: original_email ?? null, after: new_email }] : []),
      ],
    }
  })
}

/** Without a member of staff it was accepted, by the customer who gets the order. */
function recipient({ reference_id }: Action): Actor {
  return { type: "customer", id: reference_id ?? null, channel: "store" }
}
