import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopPolicy } from "../../domain/policy/policy"
import type { Settings } from "../../domain/settings/settings"
import { shopPolicy } from "../../domain/settings/shop-policy"
import { loadSettings } from "./load-settings"

/**
 * The shop's level of the policy for the bookings of one order: closed where its sales channel has no self-service. By the
 * settings as they were read already, where they were.
 */
export async function loadShopPolicy(
  container: MedusaContainer,
  orderId: string,
  known?: Settings
): Promise<ShopPolicy> {
  const settings = known ?? (await loadSettings(container))
  const policies = await loadShopPolicies(container, settings, [orderId])
  return policies.get(orderId) ?? shopPolicy(settings, [])
}

/** The same for many orders by one query; none where self-service is not limited to sales channels. */
export async function loadShopPolicies(
  container: MedusaContainer,
  settings: Settings,
  orderIds: string[]
): Promise<Map<string, ShopPolicy>> {
  const ids = [...new Set(orderIds)]
  if (settings.self_service_channels === null || ids.length === 0)
    return new Map(ids.map((id) => [id, settings.policy]))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "sales_channel_id"],
    filters: { id: ids },
    pagination: { skip: 0, take: ids.length },
  })
  const channels = new Map(data.map(({ id, sales_channel_id }) => [id, sales_channel_id]))
  return new Map(ids.map((id) => [id, shopPolicy(settings, [channels.get(id) ?? []].flat())]))
}
