import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { languageOf } from "../../../domain/refusal/sentences"
import { shopPolicy } from "../../../domain/settings/shop-policy"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { loadEvents } from "../../../workflows/events/reading/load-events"
import { ticketPrices } from "../../../workflows/events/reading/ticket-prices"
import { loadSettings } from "../../../workflows/settings/load-settings"
import { refusing } from "../../refusals/answer"
import { productsInChannels } from "./in-channel"
import type { ListStoreEvents } from "./validators"
import { storeEvent } from "./view"

/** The published events of the key's sales channels, soonest first. */
export const GET = refusing(async (req, res) => {
  const { offset, limit, period, region_id, country_code } = req.validatedQuery as ListStoreEvents
  const { publishable_key_context } = req as MedusaStoreRequest
  const product_id = await productsInChannels(req.scope, publishable_key_context.sales_channel_ids)
  const now = new Date()
  const past = period === "past"
  const filters = { status: "published" as const, product_id, ends_at: past ? { $lt: now } : { $gte: now } }
  const service = req.scope.resolve<EventModuleService>(EVENT_MODULE)
  const order = { starts_at: past ? ("DESC" as const) : ("ASC" as const), id: "ASC" as const }
  const [rows, count] = await service.listAndCountEvents(filters, { skip: offset, take: limit, order, select: ["id"] })
  const events = await loadEvents(
    req.scope,
    rows.map(({ id }) => id)
  )
  const policy = shopPolicy(await loadSettings(req.scope), publishable_key_context.sales_channel_ids)
  const prices = region_id ? await ticketPrices(req.scope, events, { region_id, country_code }) : undefined
  const context = { policy, language: languageOf(req.headers["accept-language"]), now: now.toISOString(), prices }
  res.json({ events: events.map((event) => storeEvent(event, context)), count, offset, limit })
})
