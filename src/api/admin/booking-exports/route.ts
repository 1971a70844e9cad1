import { languageOf } from "../../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { beginExport } from "../../../workflows/exporting/begin-export"
import { staffActor } from "../../actor"
import { refusing } from "../../refusals/answer"
import { wantedBookings } from "../bookings/wanted-bookings"
import type { ExportBody, ListExports } from "./validators"
import { exportViews } from "./view"

/** Lists exports, newest first: who exported what, and when. */
export const GET = refusing(async (req, res) => {
  const { offset, limit } = req.validatedQuery as ListExports
  const [exports, count] = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listAndCountExports({}, { skip: offset, take: limit, order: { started_at: "DESC", id: "DESC" } })
  res.json({ booking_exports: await exportViews(req.scope, exports), count, offset, limit })
})

/** Begins an export, and answers at once. Refused with `export_busy` while as many are written as may. */
export const POST = refusing<ExportBody>(async (req, res) => {
  const { kind, filter, timezone, locale: language = languageOf(req.headers["accept-language"]) } = req.validatedBody
  const wanted = wantedBookings(filter)
  const { id } = await beginExport(req.scope, { kind, wanted, filter, language, timezone, actor: staffActor(req) })
  const row = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).retrieveExport(id)
  const [booking_export] = await exportViews(req.scope, [row])
  res.status(202).json({ booking_export })
})
