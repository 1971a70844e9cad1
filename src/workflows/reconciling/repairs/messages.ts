import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { drainInTurn } from "../../outbox/drain-in-turn"
import type { RepairInput } from "./repair"

/** A message that was given up is due again; then all that is due is sent. */
export async function sendMessageAgain({ container, finding, actor }: RepairInput): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const id = finding.subject_id
  const [message] = await bookings.listOutboxMessages({ id }, { select: ["kind", "status"] })
  if (message?.status === "failed") {
    const now = new Date().toISOString()
    await (message.kind === "mail" ? bookings.retryMail({ id, actor, now }) : bookings.sendEventAgain(id))
  }
  await drainInTurn(container)
}
