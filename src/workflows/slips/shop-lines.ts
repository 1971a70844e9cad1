import type { Settings } from "../../domain/settings/settings"

/** Who sells and where, as documents say it; nothing while the shop has not said so. */
export function shopLines({ seller }: Pick<Settings, "seller">): string[] {
  if (!seller) return []
  const { name, address, phone } = seller
  return [name, address.address_1, `${address.postal_code} ${address.city}`, ...(phone ? [phone] : [])]
}
