import { announced } from "../../../domain/refund/announced"
import { RefundAnnounced } from "../../../emails/refund-announced"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import { refundSlipAttachment } from "./slip-attachment"

/** What is approved when it is sent; left out where it was paid meanwhile, which has a mail of its own. */
export const composeRefundAnnounced: ComposeMail = async (context) => {
  const { booking, facts, frame } = context
  const owed = announced(facts.refund_cases)
  if (!owed) return null
  const slips = await refundSlipAttachment(context)
  const props = { ...frame, booking, ...owed, slip_attached: slips.length > 0 }
  return toBooker(context, await renderMail(RefundAnnounced, props), slips)
}
