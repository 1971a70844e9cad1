import { listOverdue } from "../../../../workflows/paying/list-overdue"
import { refusing } from "../../../refusals/answer"
import type { Page } from "../../../validation/page"

/** Who has not paid in time, the longest first (SPEC V15). */
export const GET = refusing(async (req, res) => {
  const page = req.validatedQuery as Page
  const { bookings, count } = await listOverdue(req.scope, page)
  res.json({
    bookings: bookings.map(({ first_name, last_name, email, phone, ...booking }) => {
      return { ...booking, booker: { first_name, last_name, email, phone } }
    }),
    count,
    ...page,
  })
})
