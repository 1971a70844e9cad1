import type { MedusaContainer } from "@medusajs/framework/types"
import { isAmbiguous } from "../../domain/refund/is-ambiguous"
import { RefusalError, refusalIn } from "../../domain/refusal/refusal-error"
import { loadChain } from "./chain-of-orders"
import { keepRefund } from "./keep-refund"
import { payPartWorkflow } from "./pay-part"
import { type PayPart, planParts } from "./plan-parts"
import type { CaseInChain } from "./refunds-of-case"
import { rightTheBooks } from "./right-the-books"

export type Attempt = CaseInChain & { attempt: number; created_by: string | undefined }

/** Brings the books to what earlier attempts did, then pays the rest part by part. Throws what refuses it. */
export async function payParts(
  container: MedusaContainer,
  { attempt, created_by, ...inChain }: Attempt
): Promise<void> {
  const { through, unclear } = await rightTheBooks(container, inChain)
  if (unclear) throw new RefusalError({ code: "refund_unclear", refund_id: unclear.id })
  const chain = await loadChain(container, inChain.orderIds)
  const { refundCase } = inChain
  for (const part of await planParts(container, { refundCase, chain, through, attempt, created_by })) {
    await payPart(container, part)
  }
}

async function payPart(container: MedusaContainer, part: PayPart): Promise<void> {
  try {
    await payPartWorkflow(container).run({ input: part })
  } catch (error) {
    if (!refusalIn(error) && isAmbiguous(error)) await keepRefund(container, part)
    throw error
  }
}
