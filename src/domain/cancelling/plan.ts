import type { Minor } from "../money/minor"
import type { ToSay } from "./said"

/** What one ticket cost, what of it is kept, and what goes back. */
export type QuotedTicket = {
  participant_id: string
  name: string
  title: string
  amount: Minor
  fee: Minor
  back: Minor
}

/** The same of an add-on; of the booking as a whole (`participant_id` null) or of a participant. */
export type QuotedAddOn = Omit<QuotedTicket, "participant_id" | "name"> & {
  participant_id: string | null
  add_on_id: string
  quantity: number
}

/**
 * What a cancellation asks of the money: nothing; a refund case over what goes back; a payment of what is kept and not
 * paid; or letting go what was authorised.
 */
export type SettlementKind = "none" | "refund" | "collect" | "release"

/** What cancelling does, to the cent; amounts in minor units. The preview shows it, the commit applies it, log and mail read it. */
export type CancellationPlan = ToSay & {
  /** Over all that money depends on, and what is to be acknowledged. */
  hash: string
  tickets: QuotedTicket[]
  add_ons: QuotedAddOn[]
  /** Of the tickets and add-ons; of it is kept, as a fee. */
  total: Minor
  fee: Minor
  /** Of what was paid: owed back; of the fee: to be paid still. At most one of the two is above 0. */
  back: Minor
  due: Minor
  currency_code: string
  settlement: SettlementKind
  /** What is authorised is captured before. */
  captures: boolean
  /** The order lines that the fee is kept of: it is taxed as they are. */
  fee_lines: { line_item_id: string; amount: Minor }[]
  /** The order holds nothing else and nothing is due: it is closed. */
  closes_order: boolean
  /** The refund case is approved and paid without staff. */
  auto_refund: boolean
}
