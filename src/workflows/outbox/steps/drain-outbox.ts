import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { type Delivery, drain, type Worker } from "../../../modules/booking/outbox/drain"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { emitEvent } from "../deliver/emit-event"
import { runTask } from "../deliver/run-task"
import { sendMail } from "../deliver/send-mail"

/** Sends a batch of the outbox. Has no compensation: a mail that was sent cannot be taken back. */
export const drainOutboxStep = createStep("drain-booking-outbox", async (limit: number | undefined, { container }) => {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  return new StepResponse(await drain(bookings, workerOf(container), limit))
})

type Deliver<Result> = (container: MedusaContainer, message: LeasedMessage) => Promise<Result>

const DELIVERIES: Record<LeasedMessage["kind"], Deliver<Delivery>> = {
  mail: sendMail,
  event: always(emitEvent),
  task: runTask,
}

/** No event finds that there is nothing to say any more. */
function always(deliver: Deliver<void>): Deliver<Delivery> {
  return async (container, message) => {
    await deliver(container, message)
    return "sent"
  }
}

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
