import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What members of staff are called, by their ids: their name, or their e-mail address. */
export async function staffNames(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  const users = wanted.length > 0 ? await container.resolve(Modules.USER).listUsers({ id: wanted }) : []
  return new Map(
    users.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
}
