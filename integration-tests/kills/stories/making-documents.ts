import type { MedusaContainer } from "@medusajs/framework/types"
import { changeSettings } from "../../../src/domain/settings/change-settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../src/modules/event"
import { drainOutboxWorkflow } from "../../../src/workflows/outbox/drain-outbox"
import { ok } from "../../fixtures/api"
import { SELLER } from "../../fixtures/documents"
import { rebook, toEvent } from "../../fixtures/rebook"
import type { World } from "../../fixtures/world"
import { buySeats } from "./annas-seats"
import type { Story } from "./story"

const INVOICES = { when: "confirmed", settled_outside: "never" }

/** From now on what asks for documents waits, for nobody has said who sells. */
export async function letDocumentsWait({ staff }: World): Promise<void> {
  await ok(staff.post("/admin/booking-settings", { seller: null, invoices: INVOICES }))
}

/** One at a time, for who waits for a lock in a dead process would still get it. */
const LIMIT = 1

/** Somebody says who sells, and what waited is made. */
export async function makeWhatWaits(container: MedusaContainer): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  await events.changeSettings((own) => changeSettings(own, { seller: SELLER }))
  await bookings.wakeDocuments()
  for (let taken = 1; taken > 0; )
    taken = (await drainOutboxWorkflow(container).run({ input: { limit: LIMIT } })).result.taken
}

/** Two concert seats became two for the cheaper matinée: an invoice, what takes it back, another one, and a statement. */
export const documents: Story = {
  name: "the making of documents",
  // The invoice is stored, and its task not done.
  dies_after: "BookingModuleService › issueDocument",
  prepare: async ({ world, container, mailbox }, email) => {
    const { staff, events } = world
    await letDocumentsWait(world)
    const old = await buySeats(world, { email, provider: "pp_test_card" })
    await mailbox.all()
    const { booking } = await rebook(staff, old, toEvent(events.concert, events.matinee))
    return {
      act: () => makeWhatWaits(container),
      orders: async () => [old.order_id, booking.order_id],
    }
  },
  // Between two documents of an order the hourly job may come by, and have the second made.
  logs_besides: ["finding.repaired"],
}
