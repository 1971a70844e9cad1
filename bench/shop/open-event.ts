import { ok } from "../../integration-tests/fixtures/api"
import type { World } from "../../integration-tests/fixtures/world"

/** An event with one ticket type, for as many buyers as a figure needs. */
export type BenchEvent = { id: string; ticket_type_id: string; variant_id: string }

type Wanted = { title: string; capacity: number; cents: number }
type Created = { id: string; ticket_types: { id: string; variant_id: string }[] }

const DAY = 86_400_000

export async function openEvent(world: World, { title, capacity, cents }: Wanted): Promise<BenchEvent> {
  const starts = Date.now() + 90 * DAY
  const { event } = await ok(
    world.staff.post<{ event: Created }>("/admin/events", {
      title,
      capacity,
      timezone: "Europe/Berlin",
      status: "published",
      dates: [{ starts_at: new Date(starts).toISOString(), ends_at: new Date(starts + DAY / 8).toISOString() }],
      ticket_types: [{ title: "Place", prices: [{ currency_code: "eur", amount: cents }] }],
      sales_channel_ids: [world.sales_channel_id],
    })
  )
  const [type] = event.ticket_types
  if (!type) throw new Error("The event has no ticket type")
  return { id: event.id, ticket_type_id: type.id, variant_id: type.variant_id }
}
