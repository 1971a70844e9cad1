import type { MedusaContainer } from "@medusajs/framework/types"
import { mayOpen } from "../../domain/policy/may-open"
import { unwrap } from "../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { loadGrants } from "../editing/load-grants"
import { layersOf, timesOf, wordOf } from "../events/reading/rules-of-event"
import { loadShopPolicy } from "../settings/shop-policy"

type Opening = { id: string; event_id: string; order_id: string }

/** Throws `portal_closed` where a booking can no longer be looked at. Asks for nothing more while its event is not over. */
export async function checkOpen(container: MedusaContainer, { id, event_id, order_id }: Opening): Promise<void> {
  const now = new Date()
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const [over] = await events.listEvents({ id: event_id, ends_at: { $lt: now } }, { select: ["id"] })
  if (!over) return
  const [event] = await events.loadEvents([event_id])
  if (!event) return
  const [shop, grants] = await Promise.all([loadShopPolicy(container, order_id), loadGrants(container, id)])
  const layers = layersOf(shop, event, null)
  unwrap(mayOpen({ layers, event: timesOf(event), word: wordOf(event), now: now.toISOString(), grants }))
}
