import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../modules/booking"

/**
 * Verifies every chain of the change log: `npx medusa exec <path of this file>`. Says what is broken, entry by entry,
 * and ends with exit code 1 if anything is.
 */
export default async function verifyChangeLog({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const result = await container.resolve<BookingModuleService>(BOOKING_MODULE).verifyChangeLog()
  for (const { subject_type, subject_id, position, entry_id, reason } of result.breaks) {
    logger.error(`${subject_type} ${subject_id}: entry ${position} (${entry_id ?? "gone"}) is broken: ${reason}`)
  }
  const figures = `${result.chains} chains, ${result.entries} entries`
  if (result.whole) {
    logger.info(`change log verified: ${figures}`)
    return
  }
  logger.error(`the change log is broken: ${figures}`)
  process.exitCode = 1
}
