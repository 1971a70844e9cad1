import type { MedusaContainer } from "@medusajs/framework/types"
import type { ErasureFacts } from "../../domain/erasure/may-anonymise"
import type { FamilyMember } from "../../modules/booking/erasure/family"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { loadOrdersMoney } from "../reading/load-orders-money"

/** What decides whether a family may be anonymised: its events' ends, its money, and what is under way. */
export async function erasureFacts(
  container: MedusaContainer,
  family: readonly FamilyMember[]
): Promise<ErasureFacts[]> {
  const eventIds = [...new Set(family.map(({ event_id }) => event_id))]
  const orderIds = [...new Set(family.map(({ order_id }) => order_id))]
  const [events, orders] = await Promise.all([
    container
      .resolve<EventModuleService>(EVENT_MODULE)
      .listEvents({ id: eventIds }, { select: ["id", "ends_at"], take: eventIds.length }),
    loadOrdersMoney(container, orderIds),
  ])
  return family.map((booking) => {
    const event = events.find(({ id }) => id === booking.event_id)
    const money = orders.get(booking.order_id)
    return {
      number: booking.number,
      anonymised: booking.anonymised_at !== null,
      cancelled: booking.status === "cancelled",
      // An event that cannot be read is taken for one to come: what is erased does not come back.
      ends_at: new Date(event?.ends_at ?? "9999-12-31").toISOString(),
      open_refund_cases: booking.open_refund_cases,
      // And an order whose amounts cannot be read, for one that is not paid.
      open: money ? Math.max(0, money.total - money.paid) : 1,
      rebooking: booking.rebooking,
    }
  })
}
