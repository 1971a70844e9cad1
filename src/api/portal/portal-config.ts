import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Language } from "../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadBrand } from "../../workflows/settings/load-brand"
import { loadSettings } from "../../workflows/settings/load-settings"

/** What the pages must know before they can ask for anything else. All of it is public. */
export type PortalConfig = {
  /** Null when the shop has none: the pages then say that they are not ready. */
  publishable_key: string | null
  shop_name: string | null
  logo_url: string | null
  languages: Language[]
  /** What the booker agrees to. */
  terms_url: string | null
  privacy_url: string | null
  /** Ids of the payment providers that serve a booking which needs approval. */
  promising_providers: string[]
}

export async function portalConfig(container: MedusaContainer): Promise<PortalConfig> {
  const { options } = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const settings = await loadSettings(container)
  const { name, logo_url } = await loadBrand(container, settings)
  return {
    publishable_key: options.publishable_key ?? (await oldestKey(container)),
    shop_name: name || null,
    logo_url,
    languages: settings.languages,
    terms_url: settings.terms_url,
    privacy_url: settings.privacy_url,
    promising_providers: options.promising_providers,
  }
}

const MOST_KEYS = 100

/** Where the option is left out: the oldest key that is not revoked, which is the one that Medusa made with the shop. */
async function oldestKey(container: MedusaContainer): Promise<string | null> {
  const keys = await container
    .resolve(Modules.API_KEY)
    .listApiKeys(
      { type: "publishable" },
      { select: ["token", "revoked_at"], order: { created_at: "ASC" }, take: MOST_KEYS }
    )
  return keys.find(({ revoked_at }) => !revoked_at)?.token ?? null
}
