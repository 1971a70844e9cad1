import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { beginReconciliation } from "../../../workflows/reconciling/run-reconciliation"
import { staffActor } from "../../actor"
import { refusing } from "../../refusals/answer"
import type { ListReconciliations } from "./validators"
import { reconciliationView } from "./view"

/** Lists runs, newest first. */
export const GET = refusing(async (req, res) => {
  const { offset, limit } = req.validatedQuery as ListReconciliations
  const [runs, count] = await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listAndCountReconciliations({}, { skip: offset, take: limit, order: { started_at: "DESC", id: "DESC" } })
  const now = new Date()
  res.json({ reconciliations: runs.map((run) => reconciliationView(run, now)), count, offset, limit })
})

/** Begins to go through everything, and answers at once. Refused with `reconciliation_running` while one is under way. */
export const POST = refusing(async (req, res) => {
  const { id } = await beginReconciliation(req.scope, { scope: "full", requested_by: staffActor(req).id })
  const run = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).retrieveReconciliation(id)
  res.status(202).json({ reconciliation: reconciliationView(run, new Date()) })
})
