import { isResendable } from "../../../../../domain/mail/resend"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { refusing } from "../../../../refusals/answer"
import type { Page } from "../../../../validation/page"
import { mailView } from "../../../booking-mails/view"

/** The mails of one booking, newest first: which, to whom, whether they were sent and when. Never what they said. */
export const GET = refusing(async (req, res) => {
  const { offset, limit } = req.validatedQuery as Page
  const [mails, count] = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listAndCountOutboxMessages(
      { booking_id: req.params.id ?? "", kind: "mail" },
      { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
    )
  const booking_mails = mails.map((mail) => ({ ...mailView(mail), resendable: isResendable(mail) }))
  res.json({ booking_mails, count, offset, limit })
})
