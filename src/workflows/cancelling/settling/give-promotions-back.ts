import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { unsettled } from "./unsettled"

/**
 * Gives back the uses of promotion codes, once. How far it came is noted, for core's counts cannot tell: a process that
 * ended in between leaves open whether it was counted, which is said in the log and not guessed.
 */
export const givePromotionsBackStep = createStep("give-promotions-back", async (id: string, { container }) => {
  const { usage, trace } = await unsettled(container, id)
  const { give_back, customer } = trace.usage
  if (give_back.length === 0 || usage === "moved") return new StepResponse(id)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  if (usage === "moving") {
    const codes = [...new Set(give_back.map(({ code }) => code))].join(", ")
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`bookings: cancellation ${id} broke off while uses of ${codes} were given back: check their count`)
  } else {
    await bookings.markCancellationUsage(id, "moving")
    await container.resolve(Modules.PROMOTION).revertUsage(give_back, customer)
  }
  await bookings.markCancellationUsage(id, "moved")
  return new StepResponse(id)
})
