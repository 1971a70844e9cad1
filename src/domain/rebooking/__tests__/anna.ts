import { toDecimal } from "../../money/decimal"
import { minor } from "../../money/minor"
import type { BoughtLine, OfferedLine, RebookingEvent, RebookingFacts, RebookingParticipant } from "../facts"
import type { Target } from "../target"

/**
 * Anna paid 100.00 for two stalls seats of the concert. The matinee's seats cost 35.00 each, 19 % tax included.
 * It is the first of December; the concert is on the twentieth, and customers may rebook until it begins.
 */
export const concert: RebookingEvent = {
  id: "concert",
  title: "Concert",
  status: "published",
  sales: "online",
  registration_opens_at: null,
  registration_closes_at: null,
  starts_at: "2026-12-20T19:00:00Z",
  ends_at: "2026-12-20T22:00:00Z",
  timezone: "Europe/Berlin",
  word: { terms: "No cash.", contact: { email: "desk@example.com" } },
  ticket_types: [
    {
      id: "stalls",
      title: "Stalls",
      layers: { shop: { self_service: true, rebooking: true }, event: {}, ticket_type: {} },
    },
    {
      id: "balcony",
      title: "Balcony",
      layers: { shop: { self_service: true, rebooking: true }, event: {}, ticket_type: {} },
    },
  ],
}

export const matinee: RebookingEvent = {
  ...concert,
  id: "matinee",
  title: "Matinee",
  starts_at: "2026-12-20T11:00:00Z",
  ends_at: "2026-12-20T13:00:00Z",
  ticket_types: [
    { id: "matinee_seat", title: "Seat", layers: { shop: {}, event: {}, ticket_type: {} } },
    { id: "matinee_box", title: "Box", layers: { shop: {}, event: {}, ticket_type: {} } },
  ],
}

export const toMatinee: Target = { event_id: "matinee", ticket_types: [{ from: "stalls", to: "matinee_seat" }] }

export function participant(id: string, over: Partial<RebookingParticipant> = {}): RebookingParticipant {
  return { id, name: `P ${id}`, ticket_type_id: "stalls", line_item_id: "line", status: "registered", ...over }
}

/** `quantity` tickets that cost `total` cents together, 19 % tax included. */
export function offered(total: number, over: Partial<OfferedLine> = {}): OfferedLine {
  const quantity = over.quantity ?? 2
  return {
    event_id: "matinee",
    ticket_type_id: "matinee_seat",
    add_on_id: null,
    kept_from: null,
    variant_id: "variant",
    quantity,
    unit_price: toDecimal(minor(total), "eur") / quantity,
    is_tax_inclusive: true,
    tax_lines: [{ rate: 19, code: "de19", description: "MwSt", provider_id: "tp_system", tax_rate_id: "rate" }],
    adjustments: [],
    total: toDecimal(minor(total), "eur"),
    tax: (toDecimal(minor(total), "eur") * 19) / 119,
    ...over,
  }
}

/** The old line: two stalls seats for 50.00 each, as they were bought. */
export const BOUGHT: BoughtLine = {
  line_item_id: "line",
  variant_id: "variant_stalls",
  quantity: 2,
  unit_price: 50,
  is_tax_inclusive: true,
  tax_lines: [{ rate: 19, code: "de19", description: "MwSt", provider_id: "tp_system", tax_rate_id: "rate" }],
  adjustments: [],
  total: 100,
}

type Given = Partial<Omit<RebookingFacts, "booking">> & {
  booking?: Partial<RebookingFacts["booking"]>
  /** The event that they go to; the matinee unless said otherwise. */
  to?: RebookingEvent
}

export function facts(
  { booking, to = matinee, ...over }: Given = {},
  order: Partial<RebookingFacts["order"]> = {}
): RebookingFacts {
  const from = over.from ?? concert
  return {
    now: "2026-12-01T12:00:00Z",
    actor: "customer",
    booking: { version: 1, status: "confirmed", oversold: false, locale: "en", terms: {}, ...booking },
    participants: [participant("anna"), participant("ben")],
    from,
    events: to.id === from.id ? [to] : [from, to],
    bought: [BOUGHT],
    offer: [offered(7000)],
    codes: [],
    add_ons: { taken: [], offered: [], free: [] },
    reasons: [],
    notifies: false,
    free: { matinee: 10, matinee_seat: null },
    ...over,
    order: {
      currency_code: "eur",
      lines: [{ line_item_id: "line", quantity: 2, total: 100 }],
      total: 100,
      tax: 15.966387,
      captured_beyond_rest: 100,
      authorised_beyond_rest: 100,
      reserved: 0,
      whole: true,
      on_invoice: false,
      obstacle: null,
      ...order,
    },
  }
}
