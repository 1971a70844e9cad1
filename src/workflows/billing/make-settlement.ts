import type { MedusaContainer } from "@medusajs/framework/types"
import { printDocument } from "../../documents/invoice/print-document"
import type { RebookingPlan } from "../../domain/rebooking/plan"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { ListedDocument } from "../../modules/booking/documents/list-documents"
import { loadSettings } from "../settings/load-settings"
import { loadBilledBookings } from "./billed-bookings"
import { frameOf } from "./draft-step"
import { type Made, makeDocuments } from "./make-documents"
import { loadOrderToBill } from "./order-to-bill"

/**
 * Makes what a rebooking needs: the old order's documents, the new one's, and a statement that says what became of the
 * payment (SPEC U17). A rebooking that nobody had paid for, or whose money is none of our documents' business, has none.
 */
export async function makeSettlement(container: MedusaContainer, rebookingId: string): Promise<Made> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const rebooking = await bookings.retrieveRebooking(rebookingId)
  for (const orderId of [rebooking.from_order_id, rebooking.to_order_id]) {
    if ((await makeDocuments(container, orderId)) === "waits_for_seller") return "waits_for_seller"
  }
  const plan = rebooking.plan as RebookingPlan
  if (plan.strategy === "none") return "made"
  const since = new Date(rebooking.created_at).getTime()
  const documents = await bookings.documentsOfBooking(rebooking.to_booking_id)
  const ours = documents.filter(({ issued_at }) => new Date(issued_at).getTime() >= since)
  const of = (orderId: string, kind: ListedDocument["kind"]) =>
    ours.filter((one) => one.order_id === orderId && one.kind === kind).at(-1)?.number ?? null
  const cancellation_invoice = of(rebooking.from_order_id, "cancellation_invoice")
  const invoice = of(rebooking.to_order_id, "invoice")
  if (!cancellation_invoice && !invoice) return "made"
  const sides = { cancellation_invoice, invoice }
  await issue(container, { ...rebooking, plan, sides })
  return "made"
}

type Rebooked = {
  id: string
  from_booking_id: string
  to_booking_id: string
  to_order_id: string
  plan: RebookingPlan
  sides: { cancellation_invoice: string | null; invoice: string | null }
}

async function issue(container: MedusaContainer, { id, plan, sides, ...rebooked }: Rebooked): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const settings = await loadSettings(container)
  const now = new Date().toISOString()
  const order = await loadOrderToBill(container, rebooked.to_order_id)
  const billed = order && (await loadBilledBookings(container, order, { now, timezone: settings.timezone }))
  const { seller, document_prefixes, document_logo } = settings
  if (!order || !billed?.buyer || !seller) return
  const [from, to] = await Promise.all([
    bookings.retrieveBooking(rebooked.from_booking_id, { select: ["id", "number"] }),
    bookings.retrieveBooking(rebooked.to_booking_id, { select: ["id", "number"] }),
  ])
  const { carried, due, back } = plan.settlement
  const { cancellation_invoice, invoice } = sides
  const data = {
    ...frameOf({ order, billed, seller }),
    kind: "settlement" as const,
    buyer: billed.buyer,
    from: { booking: from.number, title: plan.from.event_title, total: plan.from.total, cancellation_invoice },
    to: { booking: to.number, title: plan.to.event_title, total: plan.to.total, invoice },
    ...{ carried, due, back, total: plan.to.total },
  }
  const refs = { booking_id: to.id, order_id: rebooked.to_order_id, refers_to_id: null }
  const draft = { ...refs, cause: `settlement:${id}`, prefix: document_prefixes.settlement, data, now }
  await bookings.issueDocument(draft, (said) => printDocument(said, document_logo))
}
