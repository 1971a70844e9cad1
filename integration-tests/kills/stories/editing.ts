import { refusalIn } from "../../../src/domain/refusal/refusal-error"
import { editBookingWorkflow } from "../../../src/workflows/editing/edit-booking"
import { buySeats, STAFF } from "./annas-seats"
import type { Story } from "./story"

/** Staff put a name on the first of two tickets. */
export const edit: Story = {
  name: "an edit of a participant",
  prepare: async ({ world, container }, email) => {
    const { id, version, participants, order_id } = await buySeats(world, { email, provider: "pp_test_card" })
    const named = { id: participants[0]?.id ?? "", first_name: "Ada", last_name: "Lovelace" }
    const request = { version, participants: [named] }
    const input = { booking_id: id, request, participant_id: null, actor: STAFF }
    const save = () => editBookingWorkflow(container).run({ input })
    return { act: async () => void (await save().catch(unlessSaved)), orders: async () => [order_id] }
  },
}

/** Who saves again what was saved is told that the booking has changed meanwhile, and sees that it is done. */
function unlessSaved(error: unknown): void {
  if (refusalIn(error)?.code !== "booking_stale") throw error
}
