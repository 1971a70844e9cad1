import { repairFinding } from "../../../../../workflows/reconciling/repair-finding"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import { findingViews, loadFinding } from "../../view"

/**
 * Repairs what a finding names, looks again, and answers what is left there. Refusals: `finding_not_found`,
 * `finding_not_repairable`, `event_full`.
 */
export const POST = refusing(async (req, res) => {
  const { id = "" } = req.params
  const left = await repairFinding(req.scope, { id, actor: staffActor(req) })
  const reader = { container: req.scope, accept_language: req.headers["accept-language"] }
  res.json({ finding: await loadFinding(reader, id), left: await findingViews(reader, left) })
})
