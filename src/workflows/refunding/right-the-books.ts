import type { MedusaContainer } from "@medusajs/framework/types"
import type { Minor } from "../../domain/money/minor"
import { bookRefund } from "./book-refund"
import { type CaseInChain, type CaseRefund, paidThrough, refundsOfCase } from "./refunds-of-case"
import { takeBackPairs } from "./take-back-pairs"

export type RightedBooks = {
  /** What has gone through for the case altogether. */
  through: Minor
  /** Of which only the provider knows; null where all is known. */
  unclear: CaseRefund | null
}

/**
 * Brings the orders' books to what the attempts of a case really did, wherever they ended: refunds that went through are
 * booked, pairs without a refund are taken back. Asks no provider and moves no money. Runs inside the case's locks.
 */
export async function rightTheBooks(container: MedusaContainer, inChain: CaseInChain): Promise<RightedBooks> {
  const { refundCase } = inChain
  const refunds = await refundsOfCase(container, inChain)
  for (const refund of refunds) {
    if (refund.state === "through") await bookRefund(container, refund, refundCase)
  }
  await takeBackPairs(container, inChain, refunds)
  return {
    through: paidThrough(refunds, refundCase.currency_code),
    unclear: refunds.find(({ state }) => state === "unclear") ?? null,
  }
}
