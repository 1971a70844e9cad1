import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { drain, type Worker } from "../../../modules/booking/outbox/drain"
import { emitEvent } from "../deliver/emit-event"
import { runTask } from "../deliver/run-task"
import { sendMail } from "../deliver/send-mail"

/** Sends a batch of the outbox. Has no compensation: a mail that was sent cannot be taken back. */
export const drainOutboxStep = createStep("drain-booking-outbox", async (limit: number | undefined, { container }) => {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  return new StepResponse(await drain(bookings, workerOf(container), limit))
})

const DELIVERIES = { mail: sendMail, event: emitEvent, task: runTask } as const

function workerOf(container: MedusaContainer): Worker {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  return {
    deliver: (message) => DELIVERIES[message.kind](container, message),
    onFailure: ({ id, topic, attempts }, error, status) => {
      const said = `bookings: ${topic} (${id}) could not be sent, attempt ${attempts}: ${error}`
      if (status === "failed") logger.error(`${said}. It was given up.`)
      else logger.warn(said)
    },
    chance: Math.random,
  }
}
