import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { toMinor } from "../../domain/money/decimal"
import { answerRefusal } from "../refusals/answer"
import { apartMoney } from "./apart-money"

/**
 * Refuses to cancel an order whose payments carry the rebooked part of another one, that lives on another one's, or of which
 * staff paid some back by hand: core refunds everything captured on its own payments, which is too much or too little.
 */
export async function refuseCancelOfSharedPayment(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const money = await apartMoney(req.scope, req.params.id ?? "")
  if (!money || money.held === money.payments) return next()
  answerRefusal(req, res, { code: "order_shares_payment", ...money })
}

const refundSchema = z.object({ amount: z.number().nullish() })

/** Refuses to refund from a payment what a rebooking has carried to another order, or what was paid back by hand. */
export async function refuseRefundOfCarriedMoney(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["amount", "currency_code", "payment_collection.order.id"],
    filters: { id: req.params.id },
  })
  const payment = data[0]
  const orderId: string | undefined = payment?.payment_collection?.order?.id
  const money = payment && orderId ? await apartMoney(req.scope, orderId) : null
  if (!payment || !money || money.held >= money.payments) return next()

  const amount = refundSchema.safeParse(req.body).data?.amount ?? Number(payment.amount)
  const wanted = toMinor(amount, payment.currency_code)
  if (wanted <= money.held) return next()
  answerRefusal(req, res, { code: "refund_exceeds_payments", available: Math.max(0, money.held), wanted })
}
