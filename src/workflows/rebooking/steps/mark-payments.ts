import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderPayment } from "../facts/rebooking-order"

export type MarkPaymentsInput = { order_id: string; currency_code: string; collection_ids: string[] }

/**
 * Marks captures and refunds of the moved payments as booked, with an amount of 0: core books all that an order does
 * not have yet whenever it captures or refunds again, and the offset has brought their sum already. The marks go with
 * their order, should it be taken back.
 */
export const markPaymentsStep = createStep(
  "mark-moved-payments",
  async ({ order_id, currency_code, collection_ids }: MarkPaymentsInput, { container }) => {
    if (collection_ids.length === 0) return new StepResponse(0)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "payment",
      fields: ["captures.id", "refunds.id"],
      filters: { payment_collection_id: collection_ids },
    })
    const payments: Pick<OrderPayment, "captures" | "refunds">[] = data
    const mark = (reference: string) => (one: { id: string }) => {
      return { order_id, currency_code, amount: 0, reference, reference_id: one.id }
    }
    const marks = payments.flatMap(({ captures, refunds }) => [
      ...captures.map(mark("capture")),
      ...refunds.map(mark("refund")),
    ])
    if (marks.length > 0) await container.resolve(Modules.ORDER).addOrderTransactions(marks)
    return new StepResponse(marks.length)
  }
)
