import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** Files of one run; the next one goes on. */
const BATCH = 200

/** Erases files that no answer names for a day, and takes the content of all that are erased out of the file module. */
export async function eraseStrayFiles(container: MedusaContainer): Promise<{ erased: number; left: number }> {
  await container.resolve<BookingModuleService>(BOOKING_MODULE).eraseStrayFiles(BATCH)
  return takeOutContents(container)
}

/**
 * Takes erased contents out of the file module. A content that its storage does not let go is tried again by the next
 * run; it cannot be opened any more meanwhile. @returns how many are gone, and how many are left of this batch
 */
export async function takeOutContents(container: MedusaContainer): Promise<{ erased: number; left: number }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const files = container.resolve(Modules.FILE)
  const waiting = await bookings.erasedFiles(BATCH)
  let erased = 0
  for (const { id, key } of waiting) {
    try {
      await files.deleteFiles(key)
      await bookings.forgetFile(id)
      erased += 1
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`bookings: ${id} could not be taken out: ${said}`)
    }
  }
  return { erased, left: waiting.length - erased }
}
