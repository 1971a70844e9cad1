import { toMinor } from "../../money/decimal"
import { minor } from "../../money/minor"
import { sumDecimals } from "../../money/sum-decimals"
import type { BookedOrder, DocumentFacts } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/**
 * An order that has ever had an invoice asks for what its documents do, together (DESIGN 4), and of what nobody buys any more
 * none stands. Fees are billed by themselves, so an order whose wares were never billed is left alone.
 */
export function checkDocuments({ order, bookings, documents }: BookedOrder): Finding[] {
  if (!order || documents.length === 0) return []
  const { currency_code } = order
  const subject = orderSubject(order, bookings)
  const standing = standingOf(documents)
  // Shipping is no line, and may be all that is left.
  const sells = !order.cancelled && (order.lines.length > 0 || order.total !== 0)
  const ofWares = standing.filter(({ kind }) => kind === "invoice")
  if (!sells) {
    return ofWares.map(({ id, number, total: billed }) => {
      return { code: "invoice_stands", subject, detail: id, figures: { number, billed, currency_code } }
    })
  }
  if (!documents.some(({ kind }) => kind === "invoice")) return []
  const asked = toMinor(order.total, currency_code)
  const uncredited = toMinor(sumDecimals([order.total, order.credited]), currency_code)
  const billed = documents.reduce((sum, { total }) => sum + total, 0)
  if ([asked, uncredited].includes(minor(billed)) && ofWares.length < 2) return []
  return [{ code: "documents_differ", subject, detail: "", figures: { asked, billed, currency_code } }]
}

function standingOf(documents: readonly DocumentFacts[]): DocumentFacts[] {
  const taken = documents.map(({ refers_to_id }) => refers_to_id)
  return documents.filter(({ id }) => !taken.includes(id))
}
