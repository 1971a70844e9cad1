import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { RebookingAttempt } from "../../../modules/booking/rebooking/attempt"

/**
 * The new lines give their uses of promotion codes back, the old ones take theirs again. A process that ended between
 * core's count and our note of it leaves open whether it was counted: that is said in the log, and nothing is guessed.
 */
export async function restoreUsage(container: MedusaContainer, { id, usage, trace }: RebookingAttempt): Promise<void> {
  if (usage === "untouched") return
  const { give_back, take, customer } = trace.usage
  if (usage === "moving") {
    const codes = [...new Set([...give_back, ...take].map(({ code }) => code))]
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`bookings: rebooking ${id} broke off while uses of ${codes.join(", ")} moved: check their count`)
  } else {
    const promotions = container.resolve(Modules.PROMOTION)
    if (take.length > 0) await promotions.revertUsage(take, customer)
    if (give_back.length > 0) await promotions.registerUsage(give_back, customer)
  }
  await container.resolve<BookingModuleService>(BOOKING_MODULE).markUsage(id, "untouched")
}
