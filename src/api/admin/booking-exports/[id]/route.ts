import { RefusalError } from "../../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import { refusing } from "../../../refusals/answer"
import { exportViews } from "../view"

/** One export: how far it is, and whether its file can be downloaded. */
export const GET = refusing(async (req, res) => {
  const id = req.params.id ?? ""
  const [row] = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).listExports({ id })
  if (!row) throw new RefusalError({ code: "export_not_found" })
  const [booking_export] = await exportViews(req.scope, [row])
  res.json({ booking_export })
})
