import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Brand } from "../../domain/mail/facts"
import type { Settings } from "../../domain/settings/settings"

/** Whose letters, tickets and pages these are: by the settings, else by the name of Medusa's store. */
export async function loadBrand(
  container: MedusaContainer,
  { shop_name, logo_url }: Pick<Settings, "shop_name" | "logo_url">
): Promise<Brand> {
  if (shop_name) return { name: shop_name, logo_url }
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["name"] })
  return { name: store?.name ?? "", logo_url }
}
