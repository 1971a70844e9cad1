import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** Files that one run erases at most; the others wait for the next. */
const BATCH = 100

/** Erases the files of exports that have served their time, or were never finished. One that fails is tried again. */
export async function eraseExports(container: MedusaContainer): Promise<void> {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  for (const { id, file_key } of await service.erasableExports(BATCH)) {
    try {
      await container.resolve(Modules.FILE).deleteFiles([file_key])
      await service.forgetExportFile(id)
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`bookings: the file of export ${id} could not be erased`, error instanceof Error ? error : undefined)
    }
  }
}
