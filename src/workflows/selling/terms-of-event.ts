import type { Policy } from "../../domain/policy/policy"
import { type BookingTerms, bookingTerms } from "../../domain/policy/terms"

type Agreed = {
  policy: Record<string, unknown>
  ticket_types: readonly { id: string; policy: Record<string, unknown> }[]
}

/** What is agreed with whoever buys tickets of an event now. */
export function termsOfEvent(shop: Policy, { policy, ticket_types }: Agreed): BookingTerms {
  return bookingTerms(
    ticket_types.map((type) => {
      return { id: type.id, layers: { shop, event: policy as Policy, ticket_type: type.policy as Policy } }
    })
  )
}
