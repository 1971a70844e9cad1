import type { MedusaContainer } from "@medusajs/framework/types"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { toldAtOnce } from "../../domain/settings/notify"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import type { BookingEdit } from "../../modules/booking/editing/edit-booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { offeredAddOns } from "../add-ons/offered-add-ons"
import { loadSettings } from "../settings/load-settings"
import { loadShopPolicy } from "../settings/shop-policy"
import { loadGrants } from "./load-grants"
import { editRights } from "./rights"

export type Editor = {
  booking_id: string
  /** Set where a participant's own link edits: that ticket and nothing else. */
  participant_id: string | null
  actor: Actor
}

/** All that an edit is judged by, as it holds now: whoever wants to edit brings nothing but what they want. */
export async function loadEditFacts(
  container: MedusaContainer,
  { booking_id, participant_id, actor }: Editor
): Promise<Omit<BookingEdit, "request" | "proven">> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings(
    { id: booking_id },
    { select: ["id", "event_id", "order_id", "status"] }
  )
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const [[event], settings, grants] = await Promise.all([
    container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([booking.event_id]),
    loadSettings(container),
    // Nobody opens anything to staff, who may edit it all.
    actor.type === "customer" ? loadGrants(container, booking.id) : [],
  ])
  if (!event) throw new RefusalError({ code: "event_not_found" })

  const now = new Date().toISOString()
  const shop = await loadShopPolicy(container, booking.order_id, settings)
  return {
    booking_id,
    rights: editRights({ shop, event, grants, actor: actor.type, status: booking.status, now }),
    questions: event.questions,
    addOns: await offeredAddOns(container, event, booking.order_id),
    onlyParticipant: participant_id,
    notify_email: toldAtOnce(event, settings),
    actor,
    now,
  }
}
