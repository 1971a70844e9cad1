import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { refusing } from "../../refusals/answer"
import type { ListFindings } from "./validators"
import { findingViews } from "./view"

/** Lists findings: open ones with the oldest first, resolved ones with those that were resolved last. */
export const GET = refusing(async (req, res) => {
  const { offset, limit, status, ...filters } = req.validatedQuery as ListFindings
  const isOpen = status === "open"
  const [findings, count] = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).listAndCountFindings(
    { ...filters, resolved_at: isOpen ? null : { $ne: null } },
    {
      skip: offset,
      take: limit,
      order: isOpen ? { severity: "ASC", first_seen_at: "ASC", id: "ASC" } : { resolved_at: "DESC", id: "DESC" },
    }
  )
  const reader = { container: req.scope, accept_language: req.headers["accept-language"] }
  res.json({ findings: await findingViews(reader, findings), count, offset, limit })
})
