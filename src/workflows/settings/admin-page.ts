import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** The address of a page of the admin, which stands with the server that also serves the portal unless Medusa says where. */
export function adminPage(container: MedusaContainer, page: string): string {
  const { options } = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { backendUrl = "", path = "/app" } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).admin ?? {}
  const server = /^https?:/.test(backendUrl) ? backendUrl : new URL(options.portal_url).origin
  return `${server.replace(/\/$/, "")}${path}${page}`
}
