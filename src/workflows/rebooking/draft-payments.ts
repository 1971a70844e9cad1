import { generateEntityId } from "@medusajs/framework/utils"
import type { RebookingPlan } from "../../domain/rebooking/plan"
import { isOnInvoice, openAuthorisations } from "./facts/order-facts"
import type { OrderCollection, RebookingOrder } from "./facts/rebooking-order"

/** What becomes of the payments of the old order. */
export type PaymentsDraft = {
  /** Authorised payments that are captured before. */
  capture: string[]
  /** Collections that go over to the new order with what they hold. */
  move: string[]
  /** Collections that nobody has paid towards: their sessions end. */
  unpaid: string[]
  /** Authorised payments that are let go at the end. */
  release: string[]
  /** The provider that bills what is due, where it is billed on invoice. */
  invoice_provider: string | null
  /**
   * The ids of collections that are made for the new order: over what is due, and as a mark of what is offset. Made as
   * core makes them, so that they sort behind what is older: a payout takes the payments in that order.
   */
  due_collection: string
  offset_collection: string
}

const UNPAID = ["not_paid", "awaiting"]

export function draftPayments(order: RebookingOrder, { transfer }: RebookingPlan): PaymentsDraft {
  const collections = order.payment_collections.filter(({ status }) => status !== "canceled")
  const sessions = collections.filter(isOnInvoice).flatMap(({ payment_sessions }) => payment_sessions)
  const invoice = sessions.find(({ status }) => status === "pending_authorization")
  const isUnpaid = ({ status }: OrderCollection) => transfer.releases || UNPAID.includes(status)
  const moves = transfer.whole && transfer.stays === 0
  return {
    capture: transfer.captures_first ? openAuthorisations(order).map(({ id }) => id) : [],
    move: moves ? collections.filter((one) => !isUnpaid(one)).map(({ id }) => id) : [],
    unpaid: collections.filter(isUnpaid).map(({ id }) => id),
    release: transfer.releases ? openAuthorisations(order).map(({ id }) => id) : [],
    invoice_provider: transfer.due_on_invoice ? (invoice?.provider_id ?? null) : null,
    due_collection: generateEntityId("", "pay_col"),
    offset_collection: generateEntityId("", "pay_col"),
  }
}
