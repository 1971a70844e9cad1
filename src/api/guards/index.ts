import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { ordersOfPayments } from "../../workflows/following/orders-of-payments"
import { customerActor, staffActor } from "../actor"
import { followOrder } from "./follow-order"
import {
  batchOfProducts,
  batchOfVariants,
  deletionOfProduct,
  deletionOfVariant,
  updateOfProduct,
  updateOfVariant,
} from "./product-change"
import { refuseCancelOfSharedPayment, refuseRefundOfCarriedMoney } from "./refuse-apart-money"
import { refuseCancelDuringPayout, refuseRefundDuringPayout } from "./refuse-during-payout"
import { refuseTicketChanges } from "./refuse-ticket-changes"
import { refuseTicketFulfillments } from "./refuse-ticket-fulfillments"
import { refuseTicketItems } from "./refuse-ticket-items"
import { refuseTicketOrders } from "./refuse-ticket-orders"
import { refuseTicketProducts } from "./refuse-ticket-products"

type Guard = NonNullable<MiddlewareRoute["middlewares"]>[number]

const on = (method: "POST" | "DELETE", matcher: string, ...middlewares: Guard[]): MiddlewareRoute => ({
  matcher,
  method,
  middlewares,
})

const orderOfPayment = {
  order: async ({ scope, params: { id = "" } }: MedusaRequest) => (await ordersOfPayments(scope, [id])).get(id),
}

const orderInPath = {
  order: async ({ params }: { params: Record<string, string> }) => params.id,
}

/** What core's routes may do to orders and products with tickets; docs/behind-our-back.md says why. */
export const guardRoutes: MiddlewareRoute[] = [
  on("POST", "/admin/order-edits", refuseTicketOrders),
  on("POST", "/admin/order-edits/:id/items", refuseTicketItems),
  on("POST", "/admin/order-edits/:id/items/item/:item_id", refuseTicketItems),
  on("POST", "/admin/order-edits/:id/confirm", refuseTicketChanges("order_id")),

  on("POST", "/admin/draft-orders", refuseTicketItems),
  on("POST", "/admin/draft-orders/:id/edit/items", refuseTicketItems),
  on("POST", "/admin/draft-orders/:id/edit/items/item/:item_id", refuseTicketItems),

  on("POST", "/admin/returns", refuseTicketOrders),
  on("POST", "/admin/returns/:id/request-items", refuseTicketItems),
  on("POST", "/store/returns", refuseTicketItems),
  on("POST", "/admin/claims", refuseTicketOrders),
  on("POST", "/admin/claims/:id/claim-items", refuseTicketItems),
  on("POST", "/admin/claims/:id/inbound/items", refuseTicketItems),
  on("POST", "/admin/claims/:id/outbound/items", refuseTicketItems),
  on("POST", "/admin/claims/:id/request", refuseTicketChanges("claim_id")),
  on("POST", "/admin/exchanges", refuseTicketOrders),
  on("POST", "/admin/exchanges/:id/inbound/items", refuseTicketItems),
  on("POST", "/admin/exchanges/:id/outbound/items", refuseTicketItems),
  on("POST", "/admin/exchanges/:id/request", refuseTicketChanges("exchange_id")),

  on("POST", "/admin/orders/:id/fulfillments", refuseTicketItems),
  on("POST", "/admin/orders/:id/fulfillments/:fulfillment_id/shipments", refuseTicketFulfillments),
  on("POST", "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered", refuseTicketFulfillments),
  on("POST", "/admin/fulfillments", refuseTicketItems),
  on("POST", "/admin/fulfillments/:id/shipment", refuseTicketFulfillments),

  on("DELETE", "/admin/products/:id", refuseTicketProducts(deletionOfProduct)),
  on("POST", "/admin/products/:id", refuseTicketProducts(updateOfProduct)),
  on("POST", "/admin/products/batch", refuseTicketProducts(batchOfProducts)),
  on("DELETE", "/admin/products/:id/variants/:variant_id", refuseTicketProducts(deletionOfVariant)),
  on("POST", "/admin/products/:id/variants/:variant_id", refuseTicketProducts(updateOfVariant)),
  on("POST", "/admin/products/:id/variants/batch", refuseTicketProducts(batchOfVariants)),

  on(
    "POST",
    "/admin/orders/:id/cancel",
    refuseCancelDuringPayout,
    followOrder({ ...orderInPath, actor: staffActor }),
    refuseCancelDuringPayout,
    refuseCancelOfSharedPayment
  ),
  on(
    "POST",
    "/admin/payments/:id/refund",
    refuseRefundDuringPayout,
    followOrder({ ...orderOfPayment, actor: staffActor }),
    refuseRefundDuringPayout,
    refuseRefundOfCarriedMoney
  ),
  on("POST", "/admin/payments/:id/capture", followOrder({ ...orderOfPayment, actor: staffActor })),
  on("POST", "/admin/orders/:id/transfer/guest", followOrder({ ...orderInPath, actor: staffActor })),
  on("POST", "/store/orders/:id/transfer/accept", followOrder({ ...orderInPath, actor: customerActor })),
]
