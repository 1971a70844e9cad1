import { refusalIn } from "../../../src/domain/refusal/refusal-error"
import { editBookingWorkflow } from "../../../src/workflows/editing/edit-booking"
import { buy } from "../../fixtures/buy"
import { bookingOf, variantOf } from "../../fixtures/rebook"
import type { Story } from "./story"

/** Staff put a name on the first of two tickets. */
export const edit: Story = {
  name: "an edit of a participant",
  prepare: async ({ world, container }, email) => {
    const { concert } = world.events
    const lines = [{ variant_id: variantOf(concert), quantity: 2 }]
    const { order } = await buy(world, { email, lines, provider: "pp_test_card" })
    const { id, version, participants } = await bookingOf(world.staff, order.id, concert)
    const named = { id: participants[0]?.id ?? "", first_name: "Ada", last_name: "Lovelace" }
    const actor = { type: "staff" as const, id: "user_1", channel: "admin" as const }
    const input = { booking_id: id, request: { version, participants: [named] }, participant_id: null, actor }
    const save = () => editBookingWorkflow(container).run({ input })
    return { act: async () => void (await save().catch(unlessSaved)), orders: async () => [order.id] }
  },
}

/** Who saves again what was saved is told that the booking has changed meanwhile, and sees that it is done. */
function unlessSaved(error: unknown): void {
  if (refusalIn(error)?.code !== "booking_stale") throw error
}
