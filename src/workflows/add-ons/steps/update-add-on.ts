import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateAddOn } from "../../../domain/add-on/add-on"
import { checkAddOn } from "../../../domain/add-on/check-add-on"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { StoredAddOn } from "../../../modules/event/add-ons/stored-add-on"

export type UpdateAddOnStepInput = { event_id: string; add_on_id: string; request: UpdateAddOn }

/** Changes an add-on's own data; its quota and prices stand elsewhere. Answers with it as it was before. */
export const updateAddOnStep = createStep(
  "update-add-on",
  async ({ event_id, add_on_id, request }: UpdateAddOnStepInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const [event] = await events.loadEvents([event_id])
    const before = event?.add_ons.find(({ id }) => id === add_on_id)
    if (!event || !before) throw new RefusalError({ code: "add_on_not_found", add_on_id })
    const { quota: _counted, prices: _priced, ...fields } = request
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const after = unwrap(
      checkAddOn(
        { ...before, ...given },
        event.ticket_types.map(({ id }) => id)
      )
    )
    await write(events, after)
    return new StepResponse(before, before)
  },
  async (before, { container }) => {
    if (before) await write(container.resolve<EventModuleService>(EVENT_MODULE), before)
  }
)

async function write(events: EventModuleService, addOn: StoredAddOn): Promise<void> {
  const { id, title, min, max, status, rank, ticket_type_ids, available_from, available_until } = addOn
  await events.changeAddOn(id, {
    ...{ title, min, max, status, rank, ticket_type_ids },
    available_from: available_from === null ? null : new Date(available_from),
    available_until: available_until === null ? null : new Date(available_until),
  })
}
