import type { OfferedAddOn } from "../../client"

export type WantedAddOn = { add_on_id: string; participant_id: string | null; quantity: number }

/** Numbers by whose they are and of what. */
export type Chosen = Readonly<Record<string, number>>

export function keyOf({ id, participant_id }: Pick<OfferedAddOn, "id" | "participant_id">): string {
  return `${id} ${participant_id ?? ""}`
}

/** The number chosen of an offer, as far as it is still possible; what nobody touched stays. */
export function chosenOf(offer: OfferedAddOn, chosen: Chosen): number {
  const wanted = chosen[keyOf(offer)] ?? offer.quantity
  return wanted === offer.quantity ? wanted : Math.max(offer.least, Math.min(offer.most, wanted))
}

/** What is to be saved: the numbers that differ from what somebody has. */
export function changedAddOns(offers: readonly OfferedAddOn[], chosen: Chosen): WantedAddOn[] {
  return offers.flatMap((offer) => {
    const quantity = chosenOf(offer, chosen)
    if (quantity === offer.quantity) return []
    return [{ add_on_id: offer.id, participant_id: offer.participant_id, quantity }]
  })
}
