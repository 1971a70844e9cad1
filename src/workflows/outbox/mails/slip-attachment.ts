import { promisedAtTill } from "../../../domain/paying/at-till"
import { offersSlip } from "../../../domain/slip/slip-offered"
import { loadPayment, type PaymentFacts } from "../../paying/link/load-payment"
import { paymentSlip } from "../../slips/payment-slip"
import type { PrintedSlip } from "../../slips/print-slips"
import { refundSlips } from "../../slips/refund-slips"
import type { MailAttachment } from "./attachments"
import type { MailContext } from "./mail-context"

/** The payment slip where a till would take it; nothing while nothing is to be paid. */
export function slipAttachment(context: MailContext): Promise<MailAttachment[]> {
  return attachWhere(context, ({ providers, sessions }) => offersSlip(providers, sessions))
}

/** The same only for an order that was placed for the till: others have chosen another way. */
export function tillSlipAttachment(context: MailContext): Promise<MailAttachment[]> {
  return attachWhere(context, ({ sessions }) => promisedAtTill(sessions))
}

/** What the till is to pay back; nothing where that goes another way. */
export async function refundSlipAttachment(context: MailContext): Promise<MailAttachment[]> {
  const slips = await refundSlips(context, context.facts.refund_cases)
  return slips ? [attached(slips)] : []
}

async function attachWhere(context: MailContext, isWanted: (payment: PaymentFacts) => boolean) {
  const { container, facts } = context
  if (!isWanted(await loadPayment(container, facts.booking.id))) return []
  const slip = await paymentSlip(context)
  return slip.ok ? [attached(slip.value)] : []
}

function attached({ name, pdf }: PrintedSlip): MailAttachment {
  return { filename: name, content: pdf.toString("base64"), content_type: "application/pdf" }
}
