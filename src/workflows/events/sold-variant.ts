import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import {
  createAndLinkProductOptionsToProductWorkflow,
  createProductVariantsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { UpdateTicketType } from "../../domain/event/event-input"
import { toDecimal } from "../../domain/money/decimal"
import { minor } from "../../domain/money/minor"
import { type PlanVariantInput, planVariantStep } from "./steps/plan-variant"
import type { TicketVariant } from "./ticket-variant"

/** Inside a workflow: the variant that a ticket type or add-on sells, attached or made anew of the event's product. */
export function soldVariant(
  input: PlanVariantInput | WorkflowData<PlanVariantInput>,
  attached: WorkflowData<TicketVariant[]>
): WorkflowData<TicketVariant> {
  const planned = planVariantStep(input)
  const created = when({ planned }, ({ planned }) => planned.variants.length > 0).then(() => {
    const option = transform({ planned }, ({ planned }) => ({
      product_id: planned.variants[0]?.product_id ?? "",
      update: planned.options,
    }))
    createAndLinkProductOptionsToProductWorkflow.runAsStep({ input: option })
    return createProductVariantsWorkflow.runAsStep({ input: { product_variants: planned.variants } })
  })
  return transform({ attached, created }, ({ attached, created }): TicketVariant => {
    const made = created?.[0]
    const variant = { id: made?.id ?? "", title: made?.title ?? null, product_id: made?.product_id ?? "" }
    return attached[0] ?? variant
  })
}

type Repriced = { variant_id: string; prices: UpdateTicketType["prices"] }

/** Inside a workflow: gives a variant these prices (minor units); without any it keeps what it has. */
export function repriceVariant(input: WorkflowData<Repriced>): void {
  when({ input }, ({ input }) => Boolean(input.prices)).then(() => {
    const product_variants = transform({ input }, ({ input }) => {
      const prices = (input.prices ?? []).map(({ currency_code, amount }) => {
        return { currency_code, amount: toDecimal(minor(amount), currency_code) }
      })
      return { product_variants: [{ id: input.variant_id, prices }] }
    })
    updateProductVariantsWorkflow.runAsStep({ input: product_variants })
  })
}
