import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { minor } from "../../../src/domain/money/minor"
import { DEFAULT_PAYMENT_REMINDERS } from "../../../src/domain/settings/payment-reminders"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { drainOutboxWorkflow } from "../../../src/workflows/outbox/drain-outbox"
import { ok } from "../../fixtures/api"
import { buySeats } from "./annas-seats"
import type { Story } from "./story"

const BY_DAY_AND_NIGHT = { ...DEFAULT_PAYMENT_REMINDERS, quiet_hours: null }

/** Two concert seats on invoice, whose term was over three days ago. */
export const reminder: Story = {
  name: "a reminder to pay",
  // It has left, and nobody has written that down.
  dies_after: "BookingModuleService › settleMessage",
  prepare: async ({ world, container }, email) => {
    await ok(world.staff.post("/admin/booking-settings", { payment_reminders: BY_DAY_AND_NIGHT }))
    const { id: booking_id, order_id } = await buySeats(world, { email, provider: "pp_test_invoice" })
    const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const ago = (column: string, days: number) => `${column} = now() - interval '${days} days'`
    const passed = [ago("payment_due_since", 17), ago("payment_due_at", 3)].join(", ")
    await pg.raw(`update booking set ${passed} where id = ?`, [booking_id])
    const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
    const asked = {
      booking_id,
      customer_id: null,
      open: minor(20_000),
      providers: ["pp_test_invoice"],
      rules: BY_DAY_AND_NIGHT,
    }
    const now = new Date().toISOString()
    return {
      act: async () => {
        await bookings.askPaymentReminder({ ...asked, timezone: "Europe/Berlin", now })
        await drainOutboxWorkflow(container).run({ input: {} })
      },
      orders: async () => [order_id],
    }
  },
}
