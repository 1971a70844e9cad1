import type { MedusaContainer } from "@medusajs/framework/types"
import { type Minor, minor } from "../../domain/money/minor"
import { loadOrderMoney, type OrderMoney } from "../reading/load-order-money"
import { loadAwaited } from "./load-awaited"

/** `open`: what an order has still to get, beyond what the bank has promised; 0 when nothing is left. Minor units. */
export type OpenMoney = OrderMoney & { open: Minor; authorised: Minor }

/** Reads what is left to pay of an order. */
export async function loadOpen(container: MedusaContainer, orderId: string): Promise<OpenMoney> {
  const money = await loadOrderMoney(container, orderId)
  const [awaited] = await loadAwaited(container, [orderId])
  const authorised = awaited?.authorised ?? minor(0)
  return { ...money, authorised, open: minor(Math.max(0, money.total - money.paid - authorised)) }
}
