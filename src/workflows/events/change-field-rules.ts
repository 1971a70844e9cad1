import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LogValue } from "../../domain/change-log/field-change"
import { cellName, type RuleChange } from "../../domain/policy/change-field-rules"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { setCapacitiesStep } from "./steps/set-capacities"
import { writeFieldRulesStep } from "./steps/write-field-rules"

export type ChangeFieldRulesInput = { event_id: string; changes: RuleChange[]; actor: Actor }

/** Changes what customers may do with the fields of an event's bookings, and logs it cell by cell. */
export const changeFieldRulesWorkflow = createWorkflow("change-event-field-rules", (input: ChangeFieldRulesInput) => {
  const back = writeFieldRulesStep(input)
  const change = transform({ input, back }, ({ input, back }) => ({
    event_id: input.event_id,
    action: "event.fields_changed",
    capacities: [],
    before: logged(back),
    after: logged(input.changes),
    actor: input.actor,
  }))
  return new WorkflowResponse(setCapacitiesStep(change))
})

function logged(changes: readonly RuleChange[]): Record<string, LogValue> {
  return Object.fromEntries(changes.map((change) => [cellName(change), change.rule as LogValue]))
}
