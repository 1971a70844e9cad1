import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { refusing } from "../../refusals/answer"
import type { ListMails } from "./validators"
import { mailView } from "./view"

/** Lists the mails of bookings, newest first: which were sent, wait for their next attempt, or were given up. */
export const GET = refusing(async (req, res) => {
  const { offset, limit, ...filters } = req.validatedQuery as ListMails
  const [mails, count] = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listAndCountOutboxMessages(
      { ...filters, kind: "mail" },
      { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } }
    )
  res.json({ booking_mails: mails.map(mailView), count, offset, limit })
})
