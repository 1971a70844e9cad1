import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import { refusing } from "../../../refusals/answer"
import type { Page } from "../../../validation/page"

/** Whom nobody reminds to pay, and why (SPEC V14): the oldest block first. */
export const GET = refusing(async (req, res) => {
  const page = req.validatedQuery as Page
  const { blocks, count } = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).pageOfBlocks(page)
  const dunning_blocks = blocks.map(({ booking_id, number, first_name, last_name, email, ...block }) => {
    return { ...block, booking: { id: booking_id, number, booker: { first_name, last_name, email } } }
  })
  res.json({ dunning_blocks, count, ...page })
})
