import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewTicketType } from "../../../domain/event/event-input"
import { toDecimal } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { TICKET_OPTION } from "./plan-product"

type ProductOption = { id: string; title: string; values: { value: string }[] }

export type PlanVariantInput = { event_id: string; ticket_type: NewTicketType }

/** The variant that a new ticket type of an existing event needs, and the product option that must know its title. */
export const planVariantStep = createStep(
  "plan-ticket-variant",
  async ({ event_id, ticket_type }: PlanVariantInput, { container }) => {
    const [event] = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([event_id])
    if (!event) throw new RefusalError({ code: "event_not_found" })
    if ("variant_id" in ticket_type) return new StepResponse({ variants: [], options: [] })

    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "options.id", "options.title", "options.values.value"],
      filters: { id: event.product_id ?? "" },
    })
    const options: ProductOption[] = data[0]?.options ?? []
    const option = options.find(({ title }) => title === TICKET_OPTION)
    if (!event.owns_product || !option || !event.product_id) {
      const reason = "this event's product was not made here: add a variant to it and attach that"
      throw new RefusalError({ code: "event_invalid", field: "ticket_types", reason })
    }
    const values = option.values.map(({ value }) => value)
    const { title, prices } = ticket_type
    if (values.includes(title))
      throw new RefusalError({ code: "event_invalid", field: "title", reason: `there is one called ${title}` })
    const variant = {
      product_id: event.product_id,
      title,
      manage_inventory: false,
      options: { [TICKET_OPTION]: title },
      prices: prices.map((price) => ({ ...price, amount: toDecimal(minor(price.amount), price.currency_code) })),
    }
    return new StepResponse({
      variants: [variant],
      options: [{ product_option_id: option.id, add: [{ value: title }] }],
    })
  }
)
