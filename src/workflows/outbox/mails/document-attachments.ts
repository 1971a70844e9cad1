import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListedDocument } from "../../../modules/booking/documents/list-documents"
import { makeDocuments } from "../../billing/make-documents"
import { makeSettlement } from "../../billing/make-settlement"
import type { MailAttachment } from "./attachments"
import type { MailContext } from "./mail-context"

/** More documents than this go with no mail; all of them stand in the portal. */
const MOST = 6

/** A mail waits for its documents so many attempts long; then it says without them what the booker must know. */
const PATIENT_ATTEMPTS = 3

type Wanted = (document: ListedDocument) => boolean

/** The invoices of the booking's order that stand: made before the mail is, where they are due. */
export async function invoiceAttachments(context: MailContext): Promise<MailAttachment[]> {
  const { container, facts } = context
  await made(context, () => makeDocuments(container, facts.booking.order_id))
  return attach(context, ({ order_id, kind, void_by }) => {
    return order_id === facts.booking.order_id && kind === "invoice" && void_by === null
  })
}

/** What a change of the booking has made necessary since (SPEC P4); a rebooking's is made for both of its orders. */
export async function attachmentsSince(
  context: MailContext,
  since: Date | string,
  rebookingId?: string
): Promise<MailAttachment[]> {
  const { container, facts } = context
  await made(context, () => {
    return rebookingId ? makeSettlement(container, rebookingId) : makeDocuments(container, facts.booking.order_id)
  })
  const from = new Date(since).getTime()
  return attach(context, ({ issued_at }) => new Date(issued_at).getTime() >= from)
}

async function made({ container, message }: MailContext, make: () => Promise<unknown>): Promise<void> {
  try {
    await make()
  } catch (error) {
    if (message.attempts < PATIENT_ATTEMPTS) throw error
    logger(container).error(`bookings: ${message.topic} (${message.id}) goes without its documents: ${error}`)
  }
}

function logger(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.LOGGER)
}

async function attach({ bookings, facts }: MailContext, isWanted: Wanted): Promise<MailAttachment[]> {
  const documents = (await bookings.documentsOfBooking(facts.booking.id)).filter(isWanted).slice(0, MOST)
  const opened = await Promise.all(documents.map(({ id }) => bookings.openDocument({ id, booking_id: null })))
  return opened.reverse().map(({ number, pdf }) => ({
    filename: `${number.replace(/[^\w-]/g, "_")}.pdf`,
    content: pdf.toString("base64"),
    content_type: "application/pdf",
  }))
}
