import { generateEntityId } from "@medusajs/framework/utils"
import type { CancellationPlan } from "../../domain/cancelling/plan"
import { toDecimal } from "../../domain/money/decimal"
import { minor } from "../../domain/money/minor"
import { usageChange } from "../../domain/rebooking/promotion-usage"
import { languageOf } from "../../domain/refusal/sentences"
import type { CancellationTrace, FeeLine, FeeTax } from "../../modules/booking/cancelling/trace"
import { isOnInvoice, openAuthorisations } from "../rebooking/facts/order-facts"
import type { OrderItem, RebookingOrder } from "../rebooking/facts/rebooking-order"
import type { CancellingMatter } from "./facts/load-facts"

/** How the order names a fee, in the booking's language. */
const FEE_TITLES = { en: "Cancellation fee", de: "Stornogebühr", fr: "Frais d’annulation" }

const UNPAID = ["not_paid", "awaiting"]

/** What a cancellation will do to its order, from its plan and the facts it was made from. */
export function draftCancellation({ facts, booking, order, line_ids }: CancellingMatter, plan: CancellationPlan) {
  const releases = plan.settlement === "release"
  const open = openAuthorisations(order).map(({ id }) => id)
  const collections = order.payment_collections.filter(({ status }) => status !== "canceled")
  const invoices = collections.filter(isOnInvoice).flatMap(({ payment_sessions }) => payment_sessions)
  const invoice = invoices.find(({ status }) => status === "pending_authorization")
  return {
    currency_code: order.currency_code,
    line_ids: order.items.filter(({ id }) => line_ids.includes(id)).map(({ id }) => id),
    fee_lines: feeLines(plan, order, FEE_TITLES[languageOf(booking.locale)]),
    capture: plan.captures ? open : [],
    release: releases ? open : [],
    unpaid: collections.filter(({ status }) => releases || UNPAID.includes(status)).map(({ id }) => id),
    due_collection: generateEntityId("", "pay_col"),
    invoice_provider: invoice?.provider_id ?? null,
    usage: usageOf(order, line_ids),
    closable: facts.order.closable,
  } satisfies CancellationTrace
}

/** One line for each way in which the lines are taxed that the fee is kept of. */
function feeLines({ fee_lines, currency_code }: CancellationPlan, { items }: RebookingOrder, title: string): FeeLine[] {
  const byTax = new Map<string, FeeLine>()
  for (const { line_item_id, amount } of fee_lines) {
    const tax_lines = (items.find(({ id }) => id === line_item_id)?.tax_lines ?? []).map(taxOf)
    const key = JSON.stringify(tax_lines)
    const known = byTax.get(key)
    const line = known ?? { id: generateEntityId("", "ordli"), title, amount: 0, tax_lines }
    byTax.set(key, { ...line, amount: line.amount + amount })
  }
  return [...byTax.values()].map((line) => ({ ...line, amount: toDecimal(minor(line.amount), currency_code) }))
}

function taxOf({
  rate,
  code,
  description,
  provider_id,
  tax_rate_id,
}: NonNullable<OrderItem["tax_lines"]>[number]): FeeTax {
  return {
    rate,
    code,
    ...(description ? { description } : {}),
    ...(provider_id ? { provider_id } : {}),
    ...(tax_rate_id ? { tax_rate_id } : {}),
  }
}

/** Codes that the rest of the order goes on using stay used. */
function usageOf(
  { items, customer_id, email }: RebookingOrder,
  lineIds: readonly string[]
): CancellationTrace["usage"] {
  const used = (lines: readonly OrderItem[]) =>
    lines.flatMap(({ adjustments }) => adjustments.flatMap(({ code, amount }) => (code ? [{ code, amount }] : [])))
  const { give_back } = usageChange(
    used(items.filter(({ id }) => lineIds.includes(id))),
    used(items.filter(({ id }) => !lineIds.includes(id))),
    []
  )
  return { give_back, customer: { customer_id, customer_email: email } }
}
