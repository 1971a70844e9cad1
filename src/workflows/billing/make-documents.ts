import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { printDocument } from "../../documents/invoice/print-document"
import type { StandingInvoice } from "../../domain/document/document"
import { invoiceIsDue } from "../../domain/document/invoice-is-due"
import { type DocumentStep, planDocuments } from "../../domain/document/plan-documents"
import { add, sum } from "../../domain/money/minor"
import type { Settings } from "../../domain/settings/settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadOrderMoney } from "../reading/load-order-money"
import { loadSettings } from "../settings/load-settings"
import { loadBilledBookings } from "./billed-bookings"
import { draftStep } from "./draft-step"
import { loadOrderToBill } from "./order-to-bill"

/** Whether what an order needs has been made; what waits is made when the shop has said who sells. */
export type Made = "made" | "waits_for_seller"

/** How long somebody waits who makes documents of the same order at the same moment, in seconds. */
const PATIENCE = 60

/**
 * Makes the documents that an order lacks, one transaction each. It looks at how things stand and not at what happened, so
 * it may run at any time and as often as anybody likes: what is made already is not made again.
 */
export async function makeDocuments(container: MedusaContainer, orderId: string): Promise<Made> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const settings = await loadSettings(container)
  const { when, settled_outside } = settings.invoices
  const unwanted = when === "never" && settled_outside === "never"
  if (unwanted && (await bookings.readBilling(orderId)).issued === 0) return "made"
  const make = () => makeMissing(container, orderId, settings)
  return container.resolve(Modules.LOCKING).execute([`documents:${orderId}`], make, { timeout: PATIENCE })
}

async function makeMissing(container: MedusaContainer, orderId: string, settings: Settings): Promise<Made> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const now = new Date().toISOString()
  const order = await loadOrderToBill(container, orderId)
  const billed = order && (await loadBilledBookings(container, order, { now, timezone: settings.timezone }))
  if (!billed) return "made"
  const [billing, money] = await Promise.all([bookings.readBilling(orderId), loadOrderMoney(container, orderId)])
  const { standing, ...history } = billing
  const { issued } = history
  const { total, paid, authorised } = money
  const steps = planDocuments({
    ...{ order, buyer: billed.buyer, standing, issued },
    due: invoiceIsDue(settings.invoices, { statuses: billed.statuses, total, paid, ...history }),
    reissue_on_address_change: settings.reissue_on_address_change,
  })
  if (steps.length === 0) return "made"
  const { seller } = settings
  if (!seller) return "waits_for_seller"
  const matter = { order, billed, settled: paid + authorised, settings, now }
  for (const turn of inTurn(steps, standing)) {
    const draft = draftStep(turn, { ...matter, seller })
    await bookings.issueDocument(draft, (data) => printDocument(data, settings.document_logo))
  }
  return "made"
}

/** What is paid pays for what stands first, then for the wares, then for fees. */
function inTurn(steps: readonly DocumentStep[], standing: readonly StandingInvoice[]) {
  const taken = steps.flatMap((step) => (step.do === "cancel" ? [step.invoice.id] : []))
  let before = sum(standing.filter(({ id }) => !taken.includes(id)).map(({ data }) => data.total))
  return steps.map((step) => {
    const turn = { step, before }
    if (step.do === "bill") before = add(before, step.billed.total)
    return turn
  })
}
