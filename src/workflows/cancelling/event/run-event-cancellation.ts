import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorWithoutAddresses } from "../../../domain/mail/retry"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Failure, RunningCancellation } from "../../../modules/booking/cancelling/event-cancellations"
import { cancel } from "../cancel"

/** How many bookings are looked up at once; they are cancelled one after the other, for their payments share a provider. */
const BATCH = 50
/** An error may be long; what it says first is what it says. */
const MAX_ERROR = 300

/**
 * Goes on with the cancellations of events that nobody works on: the given one, or all that the end of a process broke
 * off. What is cancelled already is not touched again, so a run that broke off goes on where it stopped.
 */
export async function runEventCancellations(container: MedusaContainer, id: string | null): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  for (const run of await bookings.leaseEventCancellations(id)) {
    await bookings.endEventCancellation(run.id, await cancelAll(container, run))
  }
}

/** In the background of whoever asked: what fails here is gone on with by the job. */
export function runSoon(container: MedusaContainer, id: string): void {
  setImmediate(() => {
    runEventCancellations(container, id).catch(({ message }: Error) => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`bookings: the cancellation ${id} of an event broke off and goes on in a minute: ${message}`)
    })
  })
}

async function cancelAll(container: MedusaContainer, run: RunningCancellation): Promise<Failure[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const failed: Failure[] = []
  let after = ""
  for (;;) {
    const ids = await bookings.standingBookings({ event_id: run.event_id, after, limit: BATCH })
    for (const booking_id of ids) {
      await bookings.keepEventCancellation(run.id)
      const error = await cancelOne(container, run, booking_id)
      if (error) failed.push({ booking_id, error })
    }
    const last = ids.at(-1)
    if (!last) return failed
    after = last
  }
}

/** Nobody pays a fee for what does not take place. @returns why it could not be cancelled; null where it was */
async function cancelOne(
  container: MedusaContainer,
  { id: event_cancellation_id, reason, actor_id }: RunningCancellation,
  booking_id: string
): Promise<string | null> {
  const actor = { type: "system" as const, id: actor_id, channel: "system" as const, reason }
  try {
    await cancel(container, { booking_id, asked: { fee: "none" }, actor, idempotency_key: null, event_cancellation_id })
    return null
  } catch (error) {
    const code = refusalIn(error)?.code
    return code === "booking_cancelled" ? null : (code ?? errorWithoutAddresses(error)).slice(0, MAX_ERROR)
  }
}
