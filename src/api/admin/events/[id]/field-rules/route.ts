import type { ChangeFieldRules } from "../../../../../domain/policy/change-field-rules"
import { changeFieldRulesWorkflow } from "../../../../../workflows/events/change-field-rules"
import { loadEvents } from "../../../../../workflows/events/reading/load-events"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import { adminEvent } from "../../view"

/** Changes cells of the matrix ticket type × field, all or none (SPEC M1, M3). Refusals: `event_not_found`. */
export const POST = refusing<ChangeFieldRules>(async (req, res) => {
  const { changes } = req.validatedBody
  const input = { event_id: req.params.id ?? "", changes, actor: staffActor(req) }
  const { result } = await changeFieldRulesWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [result])
  res.json({ event: event && adminEvent(event) })
})
