import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { BookingOptions } from "../../modules/booking/options"
import { Rush } from "./rush"

/** One line for each shop of this process; outside of tests that is one. */
const rushes = new WeakMap<BookingOptions, Rush>()

/** The line in front of `complete` of this process. */
export function rushOf(container: MedusaContainer): Rush {
  const { options } = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const known = rushes.get(options)
  if (known) return known
  const { at_once, queue, patience_seconds, turn_seconds } = options.rush
  const rules = { at_once, queue, patience: patience_seconds * 1000, turn: turn_seconds * 1000 }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const rush = new Rush(rules, (line) => logger.info(line))
  rushes.set(options, rush)
  return rush
}
