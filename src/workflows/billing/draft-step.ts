import { mirror } from "../../domain/document/mirror"
import type { DocumentStep } from "../../domain/document/plan-documents"
import type { Seller } from "../../domain/document/seller"
import { suppliesOf } from "../../domain/document/supplies"
import { minor } from "../../domain/money/minor"
import type { Settings } from "../../domain/settings/settings"
import type { DocumentDraft } from "../../modules/booking/documents/issue-document"
import type { BilledBookings } from "./billed-bookings"
import type { BillableOrder } from "./order-to-bill"

export type BillingMatter = {
  order: Pick<BillableOrder, "id" | "number" | "currency_code">
  billed: BilledBookings
  seller: Seller
  settings: Pick<Settings, "document_prefixes" | "document_texts">
  /** Minor units of the order that are paid, or that a bank has promised. */
  settled: number
  /** ISO 8601 */
  now: string
}

/** What every document of an order says; `feeOf`: the cancellation that its fee is for. */
export function frameOf(
  { order, billed, seller }: Pick<BillingMatter, "order" | "billed" | "seller">,
  feeOf: string | null = null
) {
  return {
    issued_on: billed.issued_on,
    language: billed.language,
    currency_code: order.currency_code,
    seller,
    order_number: order.number,
    supplies: suppliesOf(billed.held, feeOf),
    intro: null,
    footer: null,
  }
}

/** A planned document with all that it says; `before`: what documents that come first ask for of the payment. */
export function draftStep(
  { step, before }: { step: DocumentStep; before: number },
  matter: BillingMatter
): DocumentDraft {
  const { order, billed, settings, settled, now } = matter
  const refs = { cause: step.cause, booking_id: billed.booking_id, order_id: order.id, now }
  const prefixOf = settings.document_prefixes
  if (step.do === "cancel") {
    const { id, data } = step.invoice
    const { number, issued_on, language, supplies, order_number, currency_code } = data
    const said = { ...frameOf(matter), language, supplies, order_number, currency_code, ...mirror(data) }
    const kind = "cancellation_invoice" as const
    return {
      ...{ ...refs, refers_to_id: id, prefix: prefixOf.cancellation_invoice },
      data: { ...said, kind, refers_to: { number, issued_on }, paid: null },
    }
  }
  const { kind, billed: bill } = step
  const paid = minor(Math.max(0, Math.min(bill.total, settled - before)))
  const { intro = null, footer = null } = settings.document_texts[billed.language] ?? {}
  return {
    ...{ ...refs, refers_to_id: null, prefix: prefixOf[kind] },
    data: {
      ...frameOf(matter, bill.fee_of),
      ...bill,
      kind,
      refers_to: null,
      paid,
      intro: intro || null,
      footer: footer || null,
    },
  }
}
