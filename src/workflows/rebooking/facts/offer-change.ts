import type { MedusaContainer } from "@medusajs/framework/types"
import { addOnsAfter } from "../../../domain/rebooking/add-ons-after"
import type { Change } from "../../../domain/rebooking/change"
import type { EnteredCode, RebookingFacts } from "../../../domain/rebooking/facts"
import { successorEvents } from "../../../domain/rebooking/place"
import { placesAfter } from "../../../domain/rebooking/places-after"
import {
  keepsPrice,
  lineFor,
  type PricedItem,
  pricedItems,
  soldBy,
  unitTotal,
  type WantedLine,
  wantedLines,
} from "../../../domain/rebooking/priced-items"
import type { StoredEvent } from "../../../modules/event/stored-event"
import { type Offer, offerLines } from "./offer-lines"
import { judgeCodes } from "./promotion-codes"
import type { RebookingOrder } from "./rebooking-order"

export type ChangeOffer = { offer: Offer; codes: EnteredCode[] }

export type ChangeToOffer = {
  change: Change
  facts: Omit<RebookingFacts, "offer" | "codes">
  order: RebookingOrder
  line_ids: readonly string[]
  events: readonly StoredEvent[]
}

const NOTHING: ChangeOffer = { offer: { lines: [], goods: [] }, codes: [] }

/**
 * What everything costs that a booking holds after a change. At today's prices first; where the policy keeps old prices,
 * or the lower ones, again with those kept. A change that the plan will refuse is not priced.
 */
export async function offerChange(container: MedusaContainer, asked: ChangeToOffer): Promise<ChangeOffer> {
  const { change, facts, order } = asked
  const places = placesAfter(change, facts)
  if (!places.ok) return NOTHING
  const main_event_id = successorEvents(places.value, facts.from.id)[0]?.event_id ?? ""
  const addOns = addOnsAfter(change, places.value, { ...facts, main_event_id })
  if (!addOns.ok) return NOTHING

  const items = pricedItems(change, places.value, addOns.value, facts)
  const codes = (change.promotion_codes ?? []).filter((code) => !order.promotions.some((one) => one.code === code))
  const offerOf = (keeps: (item: PricedItem) => boolean) =>
    offerLines(container, {
      order,
      rest: order.items.filter(({ id }) => !asked.line_ids.includes(id)),
      codes,
      wanted: wantedLines(items, keeps).map((line) => ({ ...line, variant_id: variantOf(line, asked.events) })),
      old: facts.bought,
    })
  const fresh = await offerOf(() => false)
  const isKept = (item: PricedItem) => keepsPrice(item, unitPrice(item, fresh), oldUnit(item, facts))
  const offer = items.some(isKept) ? await offerOf(isKept) : fresh
  return { offer, codes: await judgeCodes(container, change.promotion_codes ?? [], order, offer.lines) }
}

/** What one costs today with its tax and discounts; null: there is no price. */
function unitPrice(item: PricedItem, { lines }: Offer): number | null {
  const line = lineFor(item, lines)
  return line && line.unit_price !== null ? unitTotal(line) : null
}

function oldUnit({ old_line }: PricedItem, { bought }: ChangeToOffer["facts"]): number | null {
  const line = bought.find(({ line_item_id }) => line_item_id === old_line)
  return line ? unitTotal(line) : null
}

function variantOf(line: WantedLine, events: readonly StoredEvent[]): string {
  const sold = events.flatMap(({ ticket_types, add_ons }) => [...ticket_types, ...add_ons])
  return sold.find(({ id }) => id === soldBy(line))?.variant_id ?? ""
}
