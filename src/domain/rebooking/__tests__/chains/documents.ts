import type { OrderLine } from "../../../document/bill-lines"
import type { Billed, StandingInvoice } from "../../../document/document"
import { invoiceIsDue } from "../../../document/invoice-is-due"
import { mirror } from "../../../document/mirror"
import { type BillingFacts, type DocumentStep, planDocuments } from "../../../document/plan-documents"
import { minor } from "../../../money/minor"
import { type Books, CURRENCY, inMinor, type Line, type Order, totalOf, totalOfAll } from "./books"

const TIMES = { when: "confirmed", settled_outside: "confirmed" } as const
const BUYER = {
  ...{ name: "Anna Jahn", company: null, address_1: "Ring 1", address_2: null, postal_code: "10115" },
  ...{ city: "Berlin", country_code: "de", email: "anna@example.com" },
}

/** What a shop that writes invoices has issued for an order, oldest first. */
type Issued = { id: string; cause: string; refers_to: string | null; kind: StandingInvoice["kind"]; billed: Billed }

/** The documents of the orders in some books, made after each thing that happens. */
export class Documents {
  private readonly issued = new Map<string, Issued[]>()
  private readonly followed = new Map<string, string>()

  /** Makes what each order lacks that has changed. @returns what does not add up then; nothing, always */
  follow(books: Books): string[] {
    return books.orders.flatMap((order) => {
      const now = JSON.stringify([order, books.bookings.filter((one) => one.order === order).map((one) => one.status)])
      if (this.followed.get(order.id) === now) return []
      this.followed.set(order.id, now)
      const own = this.issued.get(order.id) ?? []
      for (const step of planDocuments(factsOf(books, order, own))) own.push(issue(step, own))
      this.issued.set(order.id, own)
      return apart(books, order, own).map((wrong) => `${order.id} ${wrong}`)
    })
  }
}

function issue(step: DocumentStep, own: readonly Issued[]): Issued {
  const next = { id: `bdoc_${own.length}`, cause: step.cause }
  if (step.do === "bill") return { ...next, refers_to: null, kind: step.kind, billed: step.billed }
  const { id, kind, data } = step.invoice
  return { ...next, refers_to: id, kind, billed: mirror(data) }
}

function factsOf({ bookings }: Books, order: Order, own: readonly Issued[]): BillingFacts {
  const lines = order.lines.map(toBill)
  const total = totalOfAll(order.lines)
  const statuses = bookings.filter((one) => one.order === order).map(({ status }) => status)
  const invoices = own.filter(({ refers_to }) => refers_to === null)
  const issued = invoices.length
  const wares_billed = invoices.some(({ kind }) => kind === "invoice")
  const money = { total: inMinor(total), paid: inMinor(order.got), settled_outside: false }
  return {
    order: { id: order.id, cancelled: order.closed, currency_code: CURRENCY, total, lines },
    ...{ buyer: BUYER, standing: standingOf(own), issued, reissue_on_address_change: true },
    due: invoiceIsDue(TIMES, { ...money, statuses, issued, wares_billed }),
  }
}

/** What a cancellation keeps is billed by itself, what a rebooking costs with what it buys. */
function toBill(line: Line): OrderLine {
  const { id, kind, quantity, unit, rate } = line
  const fee_of = kind === "fee" && id.includes(":kept") ? (id.split(":kept")[0] ?? null) : null
  return {
    ...{ id, name: id, detail: null, quantity, rate, fee_of },
    ...{ total: totalOf(line), original_total: unit * quantity },
  }
}

function standingOf(own: readonly Issued[]): StandingInvoice[] {
  const taken = own.map(({ refers_to }) => refers_to)
  const standing = own.filter(({ id, refers_to }) => refers_to === null && !taken.includes(id))
  return standing.map(({ id, kind, billed }) => ({ id, kind, data: { ...billed, kind } as StandingInvoice["data"] }))
}

/** An order that was ever billed is billed for what it asks, once; nothing is taken back or issued twice; and it is done. */
function apart(books: Books, order: Order, own: readonly Issued[]): string[] {
  if (own.length === 0) return []
  const standing = standingOf(own)
  const sum = own.reduce((all, { billed }) => all + billed.total, 0)
  const isFee = (line: Line) => toBill(line).fee_of !== null
  const billsWares = own.some(({ kind }) => kind === "invoice")
  const asked = order.closed || !billsWares ? order.lines.filter(isFee) : order.lines
  const fees = standing.map(({ data }) => data.fee_of)
  const lines = own.reduce((all, { billed }) => billed.lines.reduce((rest, { gross }) => rest + gross, all), 0)
  const rounding = own.reduce((all, { billed }) => all + billed.rounding, 0)
  return [
    ...(sum === inMinor(totalOfAll(asked)) ? [] : [`asks for ${totalOfAll(asked)}, its documents for ${minor(sum)}`]),
    ...(lines + rounding === sum ? [] : [`has documents over ${sum} with lines over ${lines} and ${rounding}`]),
    ...(new Set(fees).size === fees.length ? [] : ["has two invoices that stand for the same"]),
    ...(new Set(own.map(({ cause }) => cause)).size === own.length ? [] : ["has two documents for one cause"]),
    ...(planDocuments(factsOf(books, order, own)).length === 0 ? [] : ["is never done"]),
  ]
}
