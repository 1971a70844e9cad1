import type { Language } from "../language/languages"

/** What the server tells the page about the shop, at /bookings/config.json. */
export type PortalConfig = {
  /** Null when the shop has none: the portal then can't ask it anything. */
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

export async function loadConfig(): Promise<PortalConfig> {
  const response = await fetch("/bookings/config.json", { headers: { accept: "application/json" } })
  if (!response.ok) throw new Error(`config.json: ${response.status}`)
  return response.json()
}
