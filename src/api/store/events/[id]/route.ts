import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../../../domain/refusal/refusal-error"
import { languageOf } from "../../../../domain/refusal/sentences"
import { shopPolicy } from "../../../../domain/settings/shop-policy"
import { loadEvents } from "../../../../workflows/events/reading/load-events"
import { ticketPrices } from "../../../../workflows/events/reading/ticket-prices"
import { loadSettings } from "../../../../workflows/settings/load-settings"
import { refusing } from "../../../refusals/answer"
import { productsInChannels } from "../in-channel"
import type { StoreMarket } from "../validators"
import { storeEvent } from "../view"

/** One event with live availability. Drafts and archived events, and those of other sales channels, are not there. */
export const GET = refusing(async (req, res) => {
  const [event] = await loadEvents(req.scope, [req.params.id ?? ""])
  const { publishable_key_context } = req as MedusaStoreRequest
  const products = await productsInChannels(req.scope, publishable_key_context.sales_channel_ids)
  const visible =
    event && ["published", "cancelled"].includes(event.status) && products.includes(event.product_id ?? "")
  if (!visible) throw new RefusalError({ code: "event_not_found" })
  const policy = shopPolicy(await loadSettings(req.scope), publishable_key_context.sales_channel_ids)
  const language = languageOf(req.headers["accept-language"])
  const { region_id, country_code } = req.validatedQuery as StoreMarket
  const prices = region_id ? await ticketPrices(req.scope, [event], { region_id, country_code }) : undefined
  res.json({ event: storeEvent(event, { policy, language, now: new Date().toISOString(), prices }) })
})
