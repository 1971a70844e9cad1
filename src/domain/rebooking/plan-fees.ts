import { feeAt } from "../cancelling/fee-ladder"
import { keptOf } from "../cancelling/kept-of"
import { feeOf } from "../fee/fee-of"
import { toDecimal } from "../money/decimal"
import { type Minor, minor, sum, ZERO } from "../money/minor"
import { decide } from "../policy/policy"
import { type Language, languageOf } from "../refusal/sentences"
import type { Change } from "./change"
import type { OfferedTax, RebookingFacts } from "./facts"
import type { Place } from "./place"
import type { PlannedFee, PlannedTicket } from "./plan"
import { isUnapproved } from "./rights"

const TITLES: Record<PlannedFee["kind"], Record<Language, string>> = {
  rebooking: { en: "Rebooking fee", de: "Umbuchungsgebühr", fr: "Frais de modification" },
  cancellation: { en: "Cancellation fee", de: "Stornogebühr", fr: "Frais d’annulation" },
}

type FeeFacts = Pick<RebookingFacts, "booking" | "from" | "now" | "order" | "bought"> & {
  /** The old order's line that paid for a participant's ticket says how its fee is taxed. */
  places: readonly Place[]
  tickets: readonly Pick<PlannedTicket, "old_amount">[]
}

/**
 * What a change costs beside the prices: for each ticket that moves or changes its type, and of each that is given back.
 * By the terms of the purchase (C-72), else by the policy of today. Staff may set the sum themselves; what is not approved
 * yet costs nothing. A fee is taxed as the ticket that it is for.
 */
export function planFees({ fee }: Pick<Change, "fee">, facts: FeeFacts): PlannedFee[] {
  if (fee !== undefined) return fee === "none" ? [] : fees("rebooking", [minor(fee.amount)], facts)
  if (isUnapproved(facts)) return []
  const amounts = (wanted: Place["kind"], of: (place: Place, base: Minor) => Minor) =>
    facts.places.map((place, index) =>
      place.kind === wanted ? of(place, facts.tickets[index]?.old_amount ?? ZERO) : ZERO
    )
  const { currency_code } = facts.order
  return [
    ...fees(
      "rebooking",
      amounts("moves", (place, base) => feeOf(agreed(place, facts).rebooking_fee, base, currency_code)),
      facts
    ),
    ...fees(
      "cancellation",
      amounts("goes", (place, base) => {
        return keptOf(feeAt(agreed(place, facts).cancellation_fee, facts.from, facts.now), base, currency_code).fee
      }),
      facts
    ),
  ]
}

function agreed({ from }: Place, { booking, from: event }: FeeFacts) {
  const type = event.ticket_types.find(({ id }) => id === from?.ticket_type_id)
  const layers = type?.layers ?? { shop: {}, event: {}, ticket_type: {} }
  return (
    booking.terms[from?.ticket_type_id ?? ""] ?? {
      cancellation_fee: decide("cancellation_fee", layers).value,
      rebooking_fee: decide("rebooking_fee", layers).value,
    }
  )
}

function fees(kind: PlannedFee["kind"], amounts: readonly Minor[], facts: FeeFacts): PlannedFee[] {
  const amount = sum(amounts)
  if (amount === 0) return []
  const first = facts.places[amounts.findIndex((one) => one > 0)] ?? facts.places[0]
  const line = facts.bought.find(({ line_item_id }) => line_item_id === first?.participant?.line_item_id)
  const tax_lines = line?.tax_lines ?? []
  const title = TITLES[kind][languageOf(facts.booking.locale)]
  return [{ kind, title, amount, tax: taxIn(toDecimal(amount, facts.order.currency_code), tax_lines), tax_lines }]
}

/** The tax that is contained in a gross amount, as core computes it: the rates of all tax lines are added. */
function taxIn(gross: number, taxLines: readonly OfferedTax[]): number {
  const rate = taxLines.reduce((total, line) => total + line.rate, 0)
  return (gross * rate) / (100 + rate)
}
