import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { OUTBOX_WRITTEN } from "../../../../../workflows/selling/register-bookings"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import { mailView } from "../../view"

/** Sends a mail that was given up again. Refusals: `mail_not_found`, `mail_not_failed`. */
export const POST = refusing(async (req, res) => {
  const { id = "" } = req.params
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.retryMail({ id, actor: staffActor(req), now: new Date().toISOString() })
  const mail = await bookings.retrieveOutboxMessage(id)
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id: mail.booking_id } })
  res.json({ booking_mail: mailView(mail) })
})
