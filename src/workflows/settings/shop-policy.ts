import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopPolicy } from "../../domain/policy/policy"
import { shopPolicy } from "../../domain/settings/shop-policy"
import { loadSettings } from "./load-settings"

/** The shop's level of the policy for the bookings of one order: closed where its sales channel has no self-service. */
export async function loadShopPolicy(container: MedusaContainer, orderId: string): Promise<ShopPolicy> {
  const settings = await loadSettings(container)
  if (settings.self_service_channels === null) return settings.policy
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["sales_channel_id"], filters: { id: orderId } })
  return shopPolicy(
    settings,
    data.flatMap(({ sales_channel_id }) => sales_channel_id ?? [])
  )
}
