import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PayPart } from "./plan-parts"

/** Medusa's services have it for each of their models; the interface does not name it. */
type Refunds = IPaymentModuleService & { createRefunds(refund: Record<string, unknown>): Promise<{ id: string }> }

/**
 * Writes the refund of a part again that core took back for an error that says nothing: a connection that broke after the
 * provider may have been asked. Without it the next attempt would not know, and could pay a second time.
 */
export async function keepRefund(container: MedusaContainer, part: PayPart): Promise<void> {
  const payments = container.resolve<Refunds>(Modules.PAYMENT)
  const { payment_id, amount, note, created_by } = part
  const written = await payments.listRefunds({ payment_id }, { select: ["id", "note"] })
  if (written.some((refund) => refund.note === note)) return
  await payments.createRefunds({ payment: payment_id, amount, note, created_by })
}
