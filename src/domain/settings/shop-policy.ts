import type { ShopPolicy } from "../policy/policy"
import type { Settings } from "./settings"

/** The shop's level of the policy for what came through one of these sales channels (SPEC M2). */
export function shopPolicy(
  { policy, self_service_channels }: Pick<Settings, "policy" | "self_service_channels">,
  salesChannelIds: readonly string[]
): ShopPolicy {
  const open = self_service_channels === null || salesChannelIds.some((id) => self_service_channels.includes(id))
  return open ? policy : { ...policy, channel_closed: true }
}
