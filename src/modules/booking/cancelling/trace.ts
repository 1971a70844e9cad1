import type { UsedPromotion } from "../../../domain/rebooking/promotion-usage"

/** A fee that is kept of a line: an order line of its own, taxed as that line is. Its id is chosen beforehand. */
export type FeeLine = { id: string; title: string; amount: number; tax_lines: FeeTax[] }
export type FeeTax = { rate: number; code: string; description?: string; provider_id?: string; tax_rate_id?: string }

/** What a cancellation does to its order, worked out once, so that it can be done at any time and again. */
export type CancellationTrace = {
  currency_code: string
  /** The order lines that are set to 0. */
  line_ids: string[]
  /** Decimals, tax included. */
  fee_lines: FeeLine[]
  /** Authorised payments that are captured first. */
  capture: string[]
  /** Authorised payments that are let go at the end. */
  release: string[]
  /** Collections that nobody has paid towards, or whose payments are let go. */
  unpaid: string[]
  /** The id of the collection that asks for a fee where none of them does: something was paid towards each. */
  due_collection: string
  /** The provider that bills anew what an order keeps, where it is billed on invoice. */
  invoice_provider: string | null
  usage: { give_back: UsedPromotion[]; customer: { customer_id: string | null; customer_email: string | null } }
  /** The order holds nothing else: it is closed when nothing is due. */
  closable: boolean
}
