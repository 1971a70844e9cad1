import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Language } from "../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** What the pages must know before they can ask for anything else. All of it is public. */
export type PortalConfig = {
  /** Null when the shop has not said which key the portal is to use: the pages then say that they are not ready. */
  publishable_key: string | null
  shop_name: string | null
  logo_url: string | null
  languages: Language[]
}

export async function portalConfig(container: MedusaContainer): Promise<PortalConfig> {
  const { options } = container.resolve<BookingModuleService>(BOOKING_MODULE)
  return {
    publishable_key: options.publishable_key ?? (await onlyKey(container)),
    shop_name: options.shop_name ?? null,
    logo_url: options.logo_url ?? null,
    languages: options.portal_languages,
  }
}

const MOST_KEYS = 100

/** A shop with a single publishable key need not name it. With several there is no telling which channel is meant. */
async function onlyKey(container: MedusaContainer): Promise<string | null> {
  const keys = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { select: ["token", "revoked_at"], take: MOST_KEYS })
  const [key, ...others] = keys.filter(({ revoked_at }) => !revoked_at)
  return key && others.length === 0 ? key.token : null
}
