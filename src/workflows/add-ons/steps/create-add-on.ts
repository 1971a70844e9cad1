import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateAddOn } from "../../../domain/add-on/add-on"
import { checkAddOn } from "../../../domain/add-on/check-add-on"
import { RefusalError, unwrap } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { TicketVariant } from "../../events/ticket-variant"

export type CreateAddOnStepInput = { event_id: string; add_on: CreateAddOn; variant: TicketVariant }

/** Adds an add-on behind the ones an event has. Refusals: `event_not_found`, `event_invalid`. */
export const createAddOnStep = createStep(
  "create-add-on",
  async ({ event_id, add_on, variant }: CreateAddOnStepInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const [event] = await events.loadEvents([event_id])
    if (!event) throw new RefusalError({ code: "event_not_found" })
    const { level, ticket_type_ids = null, status, available_from = null, available_until = null } = add_on
    const { min = 0, max = Math.max(1, min) } = add_on
    const rules = unwrap(
      checkAddOn(
        { min, max, ticket_type_ids, available_from, available_until },
        event.ticket_types.map(({ id }) => id)
      )
    )
    const { id } = await events.writeAddOn({
      ...{ min, max, level, status, event_id },
      ticket_type_ids: rules.ticket_type_ids,
      title: add_on.title ?? variant.title ?? "",
      variant_id: variant.id,
      rank: add_on.rank ?? (event.add_ons.at(-1)?.rank ?? -1) + 1,
      available_from: available_from ? new Date(available_from) : null,
      available_until: available_until ? new Date(available_until) : null,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<EventModuleService>(EVENT_MODULE).deleteAddOns(id)
  }
)
