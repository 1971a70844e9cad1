import { Modules } from "@medusajs/framework/utils"

/** The link between an order and one of its payment collections. */
export function paymentLink(order_id: string, payment_collection_id: string) {
  return { [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } }
}

/** The link between an order and a promotion that it is discounted by. */
export function promotionLink(order_id: string, promotion_id: string) {
  return { [Modules.ORDER]: { order_id }, [Modules.PROMOTION]: { promotion_id } }
}
