import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CreateAddOn, MAX_ADD_ONS } from "../../../domain/add-on/add-on"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { TicketVariant } from "../../events/ticket-variant"

export type CheckAddOnVariantInput = { event_id: string; add_on: CreateAddOn }

/**
 * The variant that an add-on is attached to; none where one is made. Like a ticket it needs no stock and no shipping: an
 * extra that is handed out has a quota, and a thing that is sent is a product of its own in the same order
 * (docs/decisions/0022). Other events may offer the same variant, but nobody sells it as a ticket.
 */
export const checkAddOnVariantStep = createStep(
  "check-add-on-variant",
  async ({ event_id, add_on }: CheckAddOnVariantInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const own = await events.addOnsOf([event_id])
    if (own.length >= MAX_ADD_ONS) throw new RefusalError({ code: "too_many_add_ons", most: MAX_ADD_ONS })
    if (!("variant_id" in add_on)) return new StepResponse<TicketVariant[]>([])

    const { variant_id } = add_on
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant",
      fields: ["id", "title", "product_id", "manage_inventory", "product.shipping_profile.id"],
      filters: { id: variant_id },
    })
    const [variant] = data
    if (!variant) {
      const reason = `there is no variant ${variant_id}`
      throw new RefusalError({ code: "event_invalid", field: "variant_id", reason })
    }
    const [ticket] = await events.listTicketTypes({ variant_id }, { select: ["id"], take: 1 })
    const problem = [
      ticket ? ("already_a_ticket" as const) : null,
      own.some((one) => one.variant_id === variant_id) ? ("already_an_add_on" as const) : null,
      variant.manage_inventory ? ("managed_inventory" as const) : null,
      variant.product?.shipping_profile?.id ? ("shipping_profile" as const) : null,
    ].find((reason) => reason !== null)
    if (problem) throw new RefusalError({ code: "variant_not_sellable", variant_id, reason: problem })
    return new StepResponse([{ id: variant_id, title: variant.title ?? null, product_id: variant.product_id ?? "" }])
  }
)
