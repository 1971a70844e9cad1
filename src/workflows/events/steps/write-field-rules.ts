import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RuleChange } from "../../../domain/policy/change-field-rules"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

type Input = { event_id: string; changes: RuleChange[] }

/** Changes cells of an event's matrix, and takes it back if a later step fails. Answers with what takes them back. */
export const writeFieldRulesStep = createStep(
  "write-event-field-rules",
  async ({ event_id, changes }: Input, { container }) => {
    const back = await container.resolve<EventModuleService>(EVENT_MODULE).writeFieldRules(event_id, changes)
    return new StepResponse(back, { event_id, back })
  },
  async (was, { container }) => {
    if (was) await container.resolve<EventModuleService>(EVENT_MODULE).writeFieldRules(was.event_id, was.back)
  }
)
