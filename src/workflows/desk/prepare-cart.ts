import type { CreateCartWorkflowInputDTO } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionStep,
} from "@medusajs/medusa/core-flows"
import type { Booker } from "../../domain/desk/booker-of-sale"
import type { DeskRegistration } from "../../domain/desk/desk-sale"
import type { DeskPlan } from "../../domain/desk/plan-sale"
import type { DeskRecord } from "../../modules/booking/registering/desk-record"
import { holdDeskSeatsStep } from "./steps/hold-seats"
import { matchTotalStep } from "./steps/match-total"
import { noteDeskSaleStep } from "./steps/note-sale"

export type DeskCart = {
  cart: CreateCartWorkflowInputDTO
  sale: DeskRegistration
  plan: DeskPlan
  booker: Booker
  record: DeskRecord
  request_key: string
  /** The payment provider that the order is placed with; null: it costs nothing. */
  provider_id: string | null
}

/**
 * A cart that holds its seats and only needs completing: Medusa's own, with prices, taxes and promotions as any storefront
 * gets them. A step that fails leaves neither cart nor seats.
 */
export const prepareDeskCartWorkflow = createWorkflow("booking-prepare-desk-cart", (input: DeskCart) => {
  const cart = createCartWorkflow.runAsStep({ input: input.cart })
  const note = transform({ input, cart }, ({ input, cart }) => {
    const { sale, plan, booker, record, request_key } = input
    return { cart_id: cart.id, sale, plan, booker, record, request_key }
  })
  noteDeskSaleStep(note)
  matchTotalStep(transform({ note }, ({ note }) => ({ cart_id: note.cart_id, shown: note.sale.total ?? null })))
  holdDeskSeatsStep(note)
  when("desk-sale-costs-something", { input }, ({ input }) => input.provider_id !== null).then(() => {
    const collection = createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: cart.id } })
    // Not core's workflow: it asks whether the region offers the provider to customers, which is no matter of the desk.
    createPaymentSessionStep(
      transform({ input, collection }, ({ input, collection }) => ({
        payment_collection_id: collection.id,
        provider_id: input.provider_id ?? "",
        amount: collection.amount,
        currency_code: collection.currency_code,
      }))
    )
  })
  return new WorkflowResponse(transform({ cart }, ({ cart }) => cart.id))
})
