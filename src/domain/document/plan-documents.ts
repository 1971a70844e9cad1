import { type BilledLines, billLines, type OrderToBill } from "./bill-lines"
import type { Billed, Buyer, StandingInvoice } from "./document"
import type { Due } from "./invoice-is-due"
import type { InvoiceKind } from "./kinds"

export type BillingFacts = {
  order: OrderToBill & { id: string }
  /** Null: erased since, so that nothing tells who they were. */
  buyer: Buyer | null
  standing: readonly StandingInvoice[]
  due: Due
  /** Invoices that the order has ever had. */
  issued: number
  /** A buyer who is called otherwise now gets another invoice (SCENARIOS C-13). */
  reissue_on_address_change: boolean
}

/** One document to be made; the same cause is made once. */
export type DocumentStep =
  | { do: "cancel"; cause: string; invoice: StandingInvoice }
  | { do: "bill"; cause: string; kind: InvoiceKind; billed: Billed }

/**
 * What has to be made so that the documents of an order say what it holds: what is billed otherwise now, or not any more, is
 * taken back, and what no invoice stands for is billed. Told from how things are and not from what happened: run again, or
 * after whatever was missed, it comes to the same, and then to nothing.
 */
export function planDocuments(facts: BillingFacts): DocumentStep[] {
  const bills = billLines(facts.order)
  const fits = (invoice: StandingInvoice) => bills.some((bill) => saysTheSame(invoice, bill, facts))
  const cancels = facts.standing
    .filter((invoice) => !fits(invoice))
    .map((invoice) => ({ do: "cancel" as const, cause: `cancellation_invoice:${invoice.id}`, invoice }))
  const missing = bills.filter((bill) => {
    const isDue = bill.fee_of === null ? facts.due.wares : facts.due.fees
    return isDue && !facts.standing.some((invoice) => saysTheSame(invoice, bill, facts))
  })
  const known = facts.buyer ?? facts.standing[0]?.data.buyer ?? NOBODY
  const made = missing.map((bill, index) => ({
    do: "bill" as const,
    cause: `invoice:${facts.order.id}:${facts.issued + index + 1}`,
    kind: bill.fee_of === null ? ("invoice" as const) : ("fee_invoice" as const),
    billed: { ...bill, buyer: known },
  }))
  return [...cancels, ...made]
}

const NOBODY: Buyer = {
  ...{ name: "", company: null, address_1: null, address_2: null, postal_code: null },
  ...{ city: null, country_code: null, email: null },
}

/** Lines by what they are and cost: a product that has another title now is billed as it was called. */
function saysTheSame({ data }: StandingInvoice, bill: BilledLines, { buyer, ...facts }: BillingFacts): boolean {
  if (data.fee_of !== bill.fee_of || data.total !== bill.total) return false
  if (figures(data) !== figures(bill)) return false
  return !buyer || !facts.reissue_on_address_change || called(data.buyer) === called(buyer)
}

function figures({ lines }: BilledLines): string {
  const said = lines.map(({ id, quantity, gross, tax, rate }) => [id, quantity, gross, tax, rate].join(" "))
  return said.sort().join("\n")
}

/** Where somebody is reached by mail is no part of their invoice's address. */
function called({ email: _email, ...buyer }: Buyer): string {
  const { name, company, address_1, address_2, postal_code, city, country_code } = buyer
  return JSON.stringify([name, company, address_1, address_2, postal_code, city, country_code])
}
